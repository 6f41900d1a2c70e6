# trades

"""The courier: what is due is claimed, weighed, worded, said and stamped; nothing is lost on the way."""

from bot.runtime.courier.courier import Courier
from bot.runtime.courier.sorting import Still

__all__ = ["Courier", "Still"]

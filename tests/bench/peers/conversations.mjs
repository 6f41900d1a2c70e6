// grammY with its conversations plugin, in memory; the runner takes updates of different people at once.
import { Bot } from "grammy";
import { conversations, createConversation } from "@grammyjs/conversations";
import { run, sequentialize } from "@grammyjs/runner";

const bot = new Bot(process.env.BENCH_TOKEN, { client: { apiRoot: process.env.BENCH_API } });
bot.use(sequentialize((ctx) => String(ctx.from?.id)));
bot.use(conversations());

bot.command("cancel", async (ctx) => {
  await ctx.conversation.exitAll();
  await ctx.reply("그만두었습니다.");
});

async function offer(conversation, ctx) {
  await ctx.reply("무엇입니까? 1 물건, 2 서비스");
  const kind = await conversation.form.text();
  await ctx.reply("어떤 종류입니까? 1에서 12까지");
  const category = await conversation.form.text();
  await ctx.reply("제목을 써 주십시오.");
  const title = await conversation.form.text();
  await ctx.reply("조금 더 알려 주십시오.");
  const text = await conversation.form.text();
  await ctx.reply(`${title}: ${text}. 올릴까요? (${kind}, ${category})`);
  await conversation.wait();
}

bot.use(createConversation(offer));
bot.command("offer", (ctx) => ctx.conversation.enter("offer"));

const runner = run(bot);
process.once("SIGTERM", () => runner.stop().then(() => process.exit(0)));

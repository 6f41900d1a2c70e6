// grammY with its session plugin, in memory; the runner takes updates of different people at once.
import { Bot, session } from "grammy";
import { run, sequentialize } from "@grammyjs/runner";

const bot = new Bot(process.env.BENCH_TOKEN, { client: { apiRoot: process.env.BENCH_API } });
bot.use(sequentialize((ctx) => String(ctx.from?.id)));
bot.use(session({ initial: () => ({ step: "", told: {} }) }));

bot.command("offer", async (ctx) => {
  ctx.session = { step: "kind", told: {} };
  await ctx.reply("무엇입니까? 1 물건, 2 서비스");
});

bot.command("cancel", async (ctx) => {
  ctx.session = { step: "", told: {} };
  await ctx.reply("그만두었습니다.");
});

const steps = {
  kind: ["category", () => "어떤 종류입니까? 1에서 12까지"],
  category: ["title", () => "제목을 써 주십시오."],
  title: ["text", () => "조금 더 알려 주십시오."],
  text: ["summary", (told) => `${told.title}: ${told.text}. 올릴까요?`],
};

bot.on("message:text", async (ctx) => {
  const found = steps[ctx.session.step];
  if (!found) return;
  ctx.session.told[ctx.session.step] = ctx.message.text;
  ctx.session.step = found[0];
  await ctx.reply(found[1](ctx.session.told));
});

const runner = run(bot);
process.once("SIGTERM", () => runner.stop().then(() => process.exit(0)));

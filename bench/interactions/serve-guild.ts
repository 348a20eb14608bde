import { setTimeout as pause } from "node:timers/promises";
import { type Person, type Reply, startSandbox } from "@guildhall/discord-sandbox";
import type { Kind, Order, Round, Server } from "./round.ts";

const memberCount = Number(process.argv[2]);
const botTimeoutSeconds = 60;
const answers = ["Coming", "Late", "Maybe", "Standby", "Can't"] as const;

const sandbox = await startSandbox({ rateLimits: false });
const guild = sandbox.world.guild({ name: "Nightwatch", owner: "Yara" });
const channelId = guild.channel("events").id;
const people = Array.from({ length: memberCount }, (_, number) => guild.member(`Player ${number}`));
const pressed = new Map<Person, number>();

const acts: Record<Kind, (person: Person) => Promise<Reply>> = {
  read: (person) => person.in("#general").slash("/dkp balance"),
  /** Never the answer that the person gave last, so that every press changes a row. */
  write(person) {
    const count = pressed.get(person) ?? 0;
    pressed.set(person, count + 1);
    return person.in("#events").click(answers[count % answers.length] as string);
  },
};
const acknowledged: Record<Kind, Reply["kind"]> = { read: "message", write: "acknowledged" };

process.on("message", async (order: Order) => {
  if (order === "await bot") await awaitBot();
  process.send?.(order === "await bot" ? "there" : await play(order));
});
const server: Server = {
  apiUrl: sandbox.apiUrl,
  token: sandbox.token,
  clientId: sandbox.clientId,
  guildId: guild.id,
  ownerId: guild.member("Yara").id,
  channelId,
  userIds: people.map(({ id }) => id),
};
process.send?.(server);

/** Each of the concurrent ones acts for people of its own, one after the other, and waits for every acknowledgement. */
async function play({ kind, count, concurrency }: Exclude<Order, string>): Promise<Round> {
  const milliseconds: number[] = [];
  const startedAtMs = performance.now();
  await Promise.all(
    Array.from({ length: concurrency }, async (_, lane) => {
      const own = people.filter((_person, number) => number % concurrency === lane);
      for (let turn = 0; turn < count / concurrency; turn += 1) {
        milliseconds.push(await time(kind, own[turn % own.length] as Person));
      }
    }),
  );
  return { seconds: (performance.now() - startedAtMs) / 1000, milliseconds };
}

async function time(kind: Kind, person: Person): Promise<number> {
  const startedAtMs = performance.now();
  const reply = await acts[kind](person);
  if (reply.kind !== acknowledged[kind])
    throw new Error(`A ${kind} ended as "${reply.kind}": ${reply.content}`);
  return performance.now() - startedAtMs;
}

/** The bot has its command here, and its card hangs. */
async function awaitBot(): Promise<void> {
  const [first] = people;
  const deadlineMs = performance.now() + botTimeoutSeconds * 1000;
  while (first && performance.now() < deadlineMs) {
    const cards = (await first.in("#events").messages()).filter(({ components }) => components?.length);
    const reply = await acts.read(first).catch(() => undefined);
    if (cards.length > 0 && reply?.kind === "message") return;
    await pause(100);
  }
  throw new Error("The bot did not get ready");
}

import { enqueueJob } from "@guildhall/db/jobs";
import { expect, test } from "vitest";
import { startTestBot } from "#bot/testing/start-test-bot.ts";
import { defineJob } from "./define-job.ts";

const ran: string[] = [];
const failures = new Set<string>();

const remind = defineJob({
  name: "test.remind",
  async run({ client }, { guildId, slot }) {
    if (failures.delete(slot)) throw new Error("Not now");
    ran.push(`${client.guilds.cache.get(guildId)?.name} ${slot}`);
  },
});

const { sandbox, db, logLines, restart, until } = await startTestBot({ features: [{ jobs: [remind] }] });

function makeServer(name: string) {
  const server = sandbox.world.guild({ name, owner: "Corvin" });
  const enqueue = (slot: string, inMinutes = 0, job = remind.name) =>
    enqueueJob(db, server.id, { job, slot, dueAt: sandbox.clock.now().add({ minutes: inMinutes }) });
  return { server, enqueue, runs: () => ran.filter((run) => run.startsWith(name)) };
}

test("a job runs when its time has come, once, however often it was put down", async () => {
  const { enqueue, runs } = makeServer("Timely");
  await enqueue("event 1", 30);
  await enqueue("event 1", 30);
  await enqueue("event 2");
  await until(() => expect(runs()).toEqual(["Timely event 2"]));
  await sandbox.clock.advance({ minutes: 30 });
  await until(() => expect(runs()).toEqual(["Timely event 2", "Timely event 1"]));
});

test("a job whose time came while no bot ran is run after the start", async () => {
  const { enqueue, runs } = makeServer("Away");
  await enqueue("event 1", 5);
  const restarted = restart();
  await sandbox.clock.advance({ minutes: 10 });
  await restarted;
  await until(() => expect(runs()).toEqual(["Away event 1"]));
});

test("a job that fails is tried again later", async () => {
  const { enqueue, runs } = makeServer("Failing");
  failures.add("fails once");
  await enqueue("fails once");
  await until(() => expect(logLines().some(({ msg }) => msg === "job failed")).toBe(true));
  expect(runs()).toEqual([]);
  await sandbox.clock.advance({ seconds: 3 });
  await until(() => expect(runs()).toEqual(["Failing fails once"]));
});

test("a job that this release does not know is kept for one that does", async () => {
  const { enqueue } = makeServer("Newer");
  await enqueue("event 1", 0, "test.unheard");
  const failed = () => logLines().filter(({ msg, job }) => msg === "job failed" && job === "test.unheard");
  await until(() => expect(failed()).toHaveLength(1));
  await sandbox.clock.advance({ seconds: 3 });
  await until(() => expect(failed()).toHaveLength(2));
});

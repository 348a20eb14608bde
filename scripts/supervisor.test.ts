import { expect, test } from "vitest";
import { killGroup } from "./child-process.ts";
import { isAlive } from "./process-state.ts";
import { makeHouseFolder, readDiary, runFakeHouse, waitFor } from "./testing/run-fake-house.ts";

const eventsOf = (folder: string, event: string) => readDiary(folder).filter((line) => line.event === event);

async function openHouse(folder: string, children: readonly string[]) {
  const house = runFakeHouse(folder, children);
  const upBefore = eventsOf(folder, "up").length;
  await waitFor("everything is up", () => {
    if (house.process.exitCode !== null) throw new Error(house.output());
    const up = eventsOf(folder, "up").length - upBefore;
    return house.output().includes("ready") && up === children.filter((child) => child !== "mariadb").length;
  });
  return house;
}

test("Ctrl-C stops everything, last started first", async () => {
  const folder = makeHouseFolder();
  const house = await openHouse(folder, ["sandbox=polite", "bot=polite", "web=polite"]);
  house.process.kill("SIGINT");
  expect(await house.ended).toBe("exit code 0");
  expect(eventsOf(folder, "asked").map(({ name }) => name)).toEqual(["web", "bot", "sandbox"]);
  expect(eventsOf(folder, "up").some(({ pid }) => isAlive(pid))).toBe(false);
});

test("one press that arrives twice, by the terminal and by npm, is one press", async () => {
  const folder = makeHouseFolder();
  const house = await openHouse(folder, ["bot=polite", "web=polite"]);
  house.process.kill("SIGINT");
  house.process.kill("SIGINT");
  expect(await house.ended).toBe("exit code 0");
  expect(eventsOf(folder, "asked")).toHaveLength(2);
});

test("a child that does not stop when asked is ended", async () => {
  const folder = makeHouseFolder();
  const house = await openHouse(folder, ["bot=polite", "web=stubborn"]);
  house.process.kill("SIGTERM");
  expect(await house.ended).toBe("exit code 0");
  expect(eventsOf(folder, "asked").map(({ name }) => name)).toEqual(["web", "bot"]);
  expect(eventsOf(folder, "up").some(({ pid }) => isAlive(pid))).toBe(false);
});

test("a second Ctrl-C ends everything at once", async () => {
  const folder = makeHouseFolder();
  const house = await openHouse(folder, ["bot=polite", "web=stubborn"]);
  house.process.kill("SIGINT");
  await waitFor("the second press ends it", () => {
    house.process.kill("SIGINT");
    return house.process.exitCode !== null;
  });
  expect(house.process.exitCode).toBe(130);
  await waitFor("no child is left", () => eventsOf(folder, "up").every(({ pid }) => !isAlive(pid)));
});

test("killed hard, it leaves no child", async () => {
  const folder = makeHouseFolder();
  const house = await openHouse(folder, ["bot=polite", "web=stubborn"]);
  house.process.kill("SIGKILL");
  await waitFor("no child is left", () => eventsOf(folder, "up").every(({ pid }) => !isAlive(pid)));
});

test("a parent that dies stops everything as Ctrl-C does", async () => {
  const folder = makeHouseFolder();
  const house = await openHouse(folder, ["bot=polite", "web=polite"]);
  house.process.disconnect();
  expect(await house.ended).toBe("exit code 0");
  expect(eventsOf(folder, "asked").map(({ name }) => name)).toEqual(["web", "bot"]);
});

test("a crashed child starts again, later after every crash", async () => {
  const folder = makeHouseFolder();
  const house = await openHouse(folder, ["bot=polite", "web=polite"]);
  const botStarts = () => eventsOf(folder, "up").filter(({ name }) => name === "bot");
  for (const crash of [1, 2]) {
    process.kill(botStarts().at(-1)?.pid ?? 0, "SIGKILL");
    await waitFor(`the bot is back after crash ${crash}`, () => botStarts().length === crash + 1);
  }
  expect(house.output()).toContain("bot ended (killed by SIGKILL), starts again in 0.5 s");
  expect(house.output()).toContain("bot ended (killed by SIGKILL), starts again in 1 s");
  expect(eventsOf(folder, "up").filter(({ name }) => name === "web")).toHaveLength(1);
});

test("after a hard kill the next run takes the database over and starts as if nothing had been", async () => {
  const folder = makeHouseFolder();
  const first = await openHouse(folder, ["mariadb", "bot=polite"]);
  first.process.kill("SIGKILL");
  await first.ended;
  const second = await openHouse(folder, ["mariadb", "bot=polite"]);
  const pid = Number(/MariaDB taken over (\d+)/.exec(second.output())?.[1]);
  expect(first.output()).toContain(`MariaDB started ${pid}`);
  second.process.kill("SIGINT");
  expect(await second.ended).toBe("exit code 0");
  expect(isAlive(pid)).toBe(false);
}, 60_000);

test("a second run from the same folder is refused by name", async () => {
  const folder = makeHouseFolder();
  const first = await openHouse(folder, ["bot=polite"]);
  const second = runFakeHouse(folder, ["bot=polite"]);
  expect(await second.ended).toBe("exit code 1");
  expect(second.output()).toContain(`already runs from this folder (process ${first.process.pid})`);
  expect(eventsOf(folder, "up")).toHaveLength(1);
});

test("a child that is held back loads its modules, runs once it may, and is not held back after a crash", async () => {
  const folder = makeHouseFolder();
  const house = runFakeHouse(folder, ["bot=held"]);
  await waitFor("its modules are loaded", () => eventsOf(folder, "loaded").length === 1);
  expect(eventsOf(folder, "up")).toEqual([]);
  house.process.send("go");
  await waitFor("it runs", () => eventsOf(folder, "up").length === 1);
  expect(eventsOf(folder, "up")[0]?.pid).toBe(eventsOf(folder, "loaded")[0]?.pid);
  killGroup(eventsOf(folder, "up")[0]?.pid);
  await waitFor("it runs again", () => eventsOf(folder, "up").length === 2);
  expect(eventsOf(folder, "loaded")).toHaveLength(1);
});

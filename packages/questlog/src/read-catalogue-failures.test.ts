import { expect, test } from "vitest";
import { openStage } from "./testing/open-stage.ts";

test.each([
  ["403", 403],
  ["429", 429],
  ["500", 500],
  ["503", 503],
])("a page that answers %s once is asked for again later, and nothing is lost", async (_, status) => {
  await using stage = await openStage();
  stage.site.switches.failures.set("en/5/2", { status, times: 1 });
  const read = await stage.read();
  expect(read).toMatchObject({ isComplete: true, pages: 3 });
  expect(read.items).toHaveLength(42);
  expect(Math.max(...stage.waits)).toBe(5_000);
});

test("a site that says when to come again is asked then and not before", async () => {
  await using stage = await openStage();
  stage.site.switches.failures.set("en/5/2", { status: 429, times: 1, retryAfter: 90 });
  expect(await stage.read()).toMatchObject({ isComplete: true });
  const asked = stage.site.requests.filter(({ path }) => path.includes("page=2"));
  expect(asked[1]!.atMs - asked[0]!.atMs).toBeGreaterThanOrEqual(90_000);
});

test("a site that wants us to wait for hours is left alone until another night", async () => {
  await using stage = await openStage();
  stage.site.switches.failures.set("en/5/1", { status: 429, times: 9, retryAfter: 7_200 });
  expect(await stage.read()).toMatchObject({ stoppedBy: "tooManyRequests", isComplete: false, items: [] });
  expect(stage.site.requests).toHaveLength(2);
});

test.each([
  [403, "forbidden"],
  [429, "tooManyRequests"],
])("a site that goes on answering %i is left alone after the third time", async (status, stoppedBy) => {
  await using stage = await openStage();
  stage.site.switches.failures.set("en/5/2", { status, times: 99 });
  const read = await stage.read();
  expect(read).toMatchObject({ stoppedBy, isComplete: false, pages: 2 });
  expect(read.items).toHaveLength(24);
  expect(stage.site.requests.filter(({ path }) => path.includes("page=2"))).toHaveLength(3);
  expect(stage.site.requests.filter(({ path }) => path.includes("page=3"))).toEqual([]);
});

test("a page that stays broken is counted, the rest is read, and the run is not whole", async () => {
  await using stage = await openStage();
  stage.site.switches.failures.set("en/5/2", { status: 500, times: 99 });
  const read = await stage.read();
  expect(read.problems).toEqual([{ language: "en", grade: 5, page: 2, code: "serverError" }]);
  expect(read).toMatchObject({ isComplete: false, stoppedBy: undefined, pages: 3 });
  expect(stage.progress.at(-1)).toMatchObject({ page: 3, errors: 1 });
});

test("three broken pages in a row end the run", async () => {
  await using stage = await openStage();
  for (const language of ["en", "fr", "es", "de"])
    stage.site.switches.failures.set(`${language}/5/1`, { status: 500, times: 99 });
  const read = await stage.read({ languages: ["en", "fr", "es", "de"] });
  expect(read).toMatchObject({ stoppedBy: "serverError", pages: 3 });
  expect(stage.site.requests.filter(({ path }) => path.includes("/de/"))).toEqual([]);
});

test("a page that never comes is given up in time and asked for again", async () => {
  await using stage = await openStage();
  stage.site.switches.silent.add("en/5/2");
  const read = await stage.read();
  expect(read.problems).toEqual([{ language: "en", grade: 5, page: 2, code: "timeout" }]);
  expect(stage.site.requests.filter(({ path }) => path.includes("page=2"))).toHaveLength(3);
  expect(read.items).toHaveLength(24);
});

test("a site that was built anew is no empty site: the run says that its markup changed", async () => {
  await using stage = await openStage();
  stage.site.switches.hasNewMarkup = true;
  const read = await stage.read({ grades: [5, 6] });
  expect(read.items).toEqual([]);
  expect(read.problems.map(({ code }) => code)).toEqual(["changedMarkup", "changedMarkup"]);
  expect(read.isComplete).toBe(false);
});

test("a page with far fewer items than its siblings makes the run incomplete", async () => {
  await using stage = await openStage();
  stage.site.switches.halfEmpty.add("en/5/2");
  const read = await stage.read();
  expect(read.problems).toEqual([{ language: "en", grade: 5, page: 2, code: "halfEmpty" }]);
  expect(read).toMatchObject({ isComplete: false, stoppedBy: undefined });
});

test("a page that leads to another host is not followed", async () => {
  await using stage = await openStage();
  stage.site.switches.moved.add("en/5/1");
  const read = await stage.read();
  expect(read.problems).toEqual([{ language: "en", grade: 5, page: 1, code: "leftSite" }]);
  expect(stage.site.requests.filter(({ path }) => path.includes("page=1"))).toHaveLength(1);
});

test("a site that is not there ends the run without a word of an item", async () => {
  await using stage = await openStage();
  const { origin } = stage.site;
  await stage.site[Symbol.asyncDispose]();
  expect(await stage.read({ origin })).toMatchObject({ stoppedBy: "robotsUnreachable", items: [] });
  expect(stage.progress).toEqual([]);
});

test("a run that had its time ends where it is", async () => {
  await using stage = await openStage();
  const read = await stage.read({ runSeconds: 3 });
  expect(read).toMatchObject({ stoppedBy: "tookTooLong", isComplete: false });
  expect(read.items).toHaveLength(24);
});

test("a run that is called off ends where it is", async () => {
  await using stage = await openStage();
  const ending = new AbortController();
  stage.site.switches.silent.add("en/5/2");
  const reading = stage.read({ signal: ending.signal, pace: { ...stage.pace, deadline: endAtSilence } });
  function endAtSilence(): AbortSignal {
    stage.site.onSilence = () => ending.abort();
    return new AbortController().signal;
  }
  expect(await reading).toMatchObject({ stoppedBy: "aborted", pages: 1 });
});

test("a machine without the browser says so before the site is asked for a list", async () => {
  await using stage = await openStage();
  const read = await stage.read({ chromiumPath: "/nowhere/chromium" });
  expect(read).toMatchObject({ stoppedBy: "noBrowser", items: [] });
  expect(stage.site.requests.filter(({ path }) => path.includes("/db/"))).toEqual([]);
});

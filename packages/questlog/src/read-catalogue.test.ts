import { expect, test } from "vitest";
import { realPace } from "./pace.ts";
import { gearOfSite } from "./site/index.ts";
import { openStage, userAgent } from "./testing/open-stage.ts";

const gearOfGrade5 = 42;

test("every page of every list is read, in four languages, and each item has the names that the site has", async () => {
  await using stage = await openStage();
  stage.site.switches.itemsPerPage = 30;
  const read = await stage.read({ languages: ["fr", "en", "es", "de"], grades: [5, 6] });
  expect(read).toMatchObject({ isComplete: true, problems: [], stoppedBy: undefined, pages: 16 });
  expect(read.items).toHaveLength(84);
  expect(new Set(read.items)).toEqual(new Set(gearOfSite(stage.site.items, stage.site.origin)));
  const sword = read.items.find(({ sourceId }) => sourceId === "sword_aa_t1_tide_001");
  expect(sword).toEqual({
    sourceId: "sword_aa_t1_tide_001",
    category: "weapon",
    slot: "sword",
    grade: 5,
    iconUrl: `${stage.site.origin}/icons/sword_aa_t1_tide_001.svg`,
    link: `${stage.site.origin}/throne-and-liberty/en/db/item/sword_aa_t1_tide_001`,
    names: {
      en: "Blade of the Still Tide",
      fr: "Lame de la marée calme",
      es: "Hoja de la marea quieta",
      de: "Klinge der stillen Flut",
    },
  });
});

test("a name that the site lacks in a language is missing there and nowhere else", async () => {
  await using stage = await openStage();
  stage.site.switches.itemsPerPage = 60;
  const read = await stage.read({ languages: ["en", "fr", "es", "de"] });
  const lacking = read.items.filter(({ names }) => !names.fr);
  expect(lacking.map(({ names }) => Object.keys(names).sort())).toEqual(lacking.map(() => ["en", "es"]));
  expect(lacking.map(({ sourceId }) => sourceId)).toContain("dagger_aa_t1_tide_001");
  expect(read.items).toHaveLength(gearOfGrade5);
  expect(read.isComplete).toBe(true);
});

test("orbs and gauntlets are gear, blueprints, extracts, materials and packages are not", async () => {
  await using stage = await openStage();
  const { items } = await stage.read();
  expect(items).toHaveLength(gearOfGrade5);
  const slots = new Set(items.map(({ slot }) => slot));
  expect(slots).toContain("orb");
  expect(slots).toContain("gauntlet");
  expect([...slots].sort()).toContain("earring");
  expect(items.filter(({ sourceId }) => /blueprint|extract|package|material|guild/.test(sourceId))).toEqual(
    [],
  );
});

test("every lazy picture gives its real address, and no picture is asked for", async () => {
  await using stage = await openStage();
  const { items } = await stage.read();
  for (const item of items) expect(item.iconUrl).toBe(`${stage.site.origin}/icons/${item.sourceId}.svg`);
  expect(stage.site.requests.filter(({ path }) => /icons|logo|css|favicon/.test(path))).toEqual([]);
});

test("the site gets at most one request a second, each under our own name, and no file twice", async () => {
  await using stage = await openStage();
  await stage.read({ languages: ["en", "fr"] });
  const { requests } = stage.site;
  expect(requests[0]?.path).toBe("/robots.txt");
  const gaps = requests.slice(1).map((request, at) => request.atMs - requests[at]!.atMs);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1_000);
  expect(new Set(requests.map((request) => request.userAgent))).toEqual(new Set([userAgent]));
  expect(requests.filter(({ path }) => path.endsWith("entry.js"))).toHaveLength(1);
});

test("a page that goes on asking for things gets no more through than the gate lets, also when it is left", async () => {
  await using stage = await openStage();
  Object.assign(stage.site.switches, { isChatty: true, itemsPerPage: 60 });
  const beganAtMs = performance.now();
  // Here requests really wait, so that some still do when their page is left.
  await stage.read({ pace: realPace });
  const seconds = (performance.now() - beganAtMs) / 1_000;
  expect(stage.site.requests.length).toBeLessThanOrEqual(seconds + 1);
});

test("a crawl-delay of robots.txt is kept", async () => {
  await using stage = await openStage();
  stage.site.switches.robots = "User-agent: guildhall\nCrawl-delay: 7\n";
  const read = await stage.read();
  expect(read.isComplete).toBe(true);
  const { requests } = stage.site;
  const gaps = requests.slice(2).map((request, at) => request.atMs - requests[at + 1]!.atMs);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(7_000);
});

test.each([
  ["for everybody", "User-agent: *\nDisallow: /throne-and-liberty/*/db/\n", "robotsDisallow"],
  ["for us by name", "User-agent: *\nAllow: /\n\nUser-agent: Guildhall\nDisallow: /\n", "robotsDisallow"],
  ["by a delay that nobody waits for", "User-agent: *\nCrawl-delay: 3600\n", "robotsDisallow"],
  ["with a locked robots.txt", 403, "robotsDisallow"],
  ["while robots.txt fails", 503, "robotsUnreachable"],
])("a site that forbids its lists %s is asked for nothing else", async (_, robots, stoppedBy) => {
  await using stage = await openStage();
  stage.site.switches.robots = robots;
  const read = await stage.read();
  expect(read).toMatchObject({ items: [], isComplete: false, stoppedBy });
  expect(stage.site.requests.map(({ path }) => path)).toEqual(["/robots.txt"]);
});

test("a site without a robots.txt is read", async () => {
  await using stage = await openStage();
  stage.site.switches.robots = 404;
  expect(await stage.read()).toMatchObject({ isComplete: true });
});

test("a list without links to its pages is read until a page is empty", async () => {
  await using stage = await openStage();
  stage.site.switches.hasPageLinks = false;
  const read = await stage.read();
  expect(read).toMatchObject({ isComplete: true, pages: 4 });
  expect(read.items).toHaveLength(gearOfGrade5);
});

test("no page past the cap is asked for, and the run says that there was more", async () => {
  await using stage = await openStage();
  const read = await stage.read({ pageCap: 2 });
  expect(read.problems).toEqual([{ language: "en", grade: 5, page: 2, code: "pageCap" }]);
  expect(read).toMatchObject({ isComplete: false, pages: 2 });
});

test("after each page somebody is told where the run is", async () => {
  await using stage = await openStage();
  await stage.read({ grades: [5, 6] });
  const told = stage.progress.map((step) => Object.values({ ...step, language: undefined }).slice(1));
  expect(told).toEqual([
    [5, 1, 3, 1, 6, 24, 0],
    [5, 2, 3, 2, 6, 42, 0],
    [5, 3, 3, 3, 6, 42, 0],
    [6, 1, 2, 4, 5, 66, 0],
    [6, 2, 2, 5, 5, 84, 0],
  ]);
});

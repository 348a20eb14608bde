import type { RawPage } from "./collect-page.ts";
import type { FoundItem } from "./found-item.ts";
import { type Gate, openGate } from "./gate.ts";
import { type GuardedTab, openGuardedTab } from "./guarded-tab.ts";
import { keepTrying } from "./keep-trying.ts";
import { openChromium } from "./open-chromium.ts";
import { PageProblem, type ProblemCode } from "./problem.ts";
import {
  addressOf,
  type List,
  type ListProblem,
  type ListReader,
  type PageTold,
  readList,
} from "./read-list.ts";
import type { ReadOptions, ReportProgress } from "./read-options.ts";
import { type Robots, readRobots } from "./robots.ts";
import { openRunBook, type RunBook } from "./run-book.ts";
import { RunStop } from "./run-stop.ts";
import { openSiteFiles } from "./site-files.ts";
import { visitPage } from "./visit-page.ts";

export type CatalogueRead = {
  readonly items: readonly FoundItem[];
  readonly pages: number;
  readonly problems: readonly ListProblem[];
  /** False when anything at all was not read: what is missing then need not be gone. */
  readonly isComplete: boolean;
  /** Why the run ended before it came through. */
  readonly stoppedBy: ProblemCode | undefined;
};

/** Reads every list in a real browser, politely, and gives back whatever it found, also when it could not come through. */
export async function readCatalogue(options: ReadOptions, report: ReportProgress): Promise<CatalogueRead> {
  const book = openRunBook(options, report);
  try {
    await readAllLists(options, book);
  } catch (error) {
    book.stop(nameStop(error, options));
  }
  return book.result();
}

/** Anything but an expected end is a defect, and stays an error. */
function nameStop(error: unknown, { signal }: ReadOptions): ProblemCode {
  if (signal.aborted) return "aborted";
  if (error instanceof PageProblem || error instanceof RunStop) return error.code;
  throw error;
}

async function readAllLists(options: ReadOptions, book: RunBook): Promise<void> {
  const gate = openGate(options.pace, options.intervalMs);
  const robots = await readRobots(gate, options);
  const lists = listsOf(options);
  for (const list of lists) refuseForbidden(robots, addressOf(options.origin, list, 1));
  await using chromium = await openChromium(options);
  const guard = { ...options, gate, robots, files: openSiteFiles() };
  const openTab = () => openGuardedTab(chromium.browser, guard);
  for (const list of lists) {
    const reader = readerFor(list, { options, gate, robots, openTab, book });
    book.note(await readList(reader, list));
  }
}

/** English first: it names what other languages lack. */
function listsOf({ languages, grades }: ReadOptions): List[] {
  const ordered = languages.toSorted((one, other) => Number(other === "en") - Number(one === "en"));
  return ordered.flatMap((language) => grades.map((grade) => ({ language, grade })));
}

function refuseForbidden(robots: Robots, url: string): void {
  if (!robots.allows(url)) throw new RunStop("robotsDisallow");
}

type Desk = {
  options: ReadOptions;
  gate: Gate;
  robots: Robots;
  openTab: () => Promise<GuardedTab>;
  book: RunBook;
};

function readerFor(list: List, { options, gate, robots, openTab, book }: Desk): ListReader {
  return {
    origin: options.origin,
    pageCap: options.pageCap,
    async open(url: string): Promise<RawPage> {
      book.refuseToGoOn();
      refuseForbidden(robots, url);
      return await keepTrying(gate, () => visitPage(openTab, url, options));
    },
    tell: (told: PageTold) => book.tell(list, told),
  };
}

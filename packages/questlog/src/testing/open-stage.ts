import type { Pace } from "../pace.ts";
import { type CatalogueRead, readCatalogue } from "../read-catalogue.ts";
import type { ReadOptions, ReadProgress } from "../read-options.ts";
import { type LocalSite, openSite } from "../site/index.ts";
import { chromiumPath } from "./env.ts";

export type Stage = AsyncDisposable & {
  readonly site: LocalSite;
  /** Every pause that was made, in milliseconds. */
  readonly waits: number[];
  readonly progress: ReadProgress[];
  readonly pace: Pace;
  read(given?: Partial<ReadOptions>): Promise<CatalogueRead>;
};

export const userAgent = "Guildhall/0.1 (+https://guild.example/contact)";

/** A local site and a time that stands still: only who waits moves it on, and a page that stays silent is late at once. */
export async function openStage(): Promise<Stage> {
  let nowMs = 0;
  const waits: number[] = [];
  const progress: ReadProgress[] = [];
  const site = await openSite({ nowMs: () => nowMs });
  const pace: Pace = {
    nowMs: () => nowMs,
    async wait(milliseconds) {
      waits.push(milliseconds);
      nowMs += milliseconds;
    },
    deadline(milliseconds) {
      const late = new AbortController();
      site.onSilence = () => {
        nowMs += milliseconds;
        late.abort(new DOMException("late", "TimeoutError"));
      };
      return late.signal;
    },
  };
  const options: ReadOptions = {
    origin: site.origin,
    languages: ["en"],
    grades: [5],
    pageCap: 20,
    runSeconds: 3_600,
    pageSeconds: 60,
    intervalMs: 1_000,
    userAgent,
    chromiumPath,
    hasSandbox: false,
    pace,
    signal: new AbortController().signal,
  };
  const read = (given: Partial<ReadOptions> = {}) =>
    readCatalogue({ ...options, ...given }, async (step) => {
      progress.push(step);
    });
  return { site, waits, progress, pace, read, [Symbol.asyncDispose]: () => site[Symbol.asyncDispose]() };
}

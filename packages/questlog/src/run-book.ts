import type { FoundItem } from "./found-item.ts";
import type { ProblemCode } from "./problem.ts";
import type { ListedItem } from "./read-anchor.ts";
import type { List, ListProblem, PageTold } from "./read-list.ts";
import type { ReadOptions, ReportProgress } from "./read-options.ts";
import { RunStop } from "./run-stop.ts";

/** A site on which so many pages in a row cannot be read is left alone. */
const mostFailuresInRow = 3;

/** A site that says no to our face is left alone at once. */
const refusing: readonly ProblemCode[] = ["forbidden", "tooManyRequests"];

/** What a run has read so far. */
export type RunBook = ReturnType<typeof openRunBook>;

export function openRunBook(options: ReadOptions, report: ReportProgress) {
  const items = new Map<string, FoundItem>();
  const problems: ListProblem[] = [];
  const endsAtMs = options.pace.nowMs() + options.runSeconds * 1_000;
  const listPages = new Map<string, number>();
  const lists = options.languages.length * options.grades.length;
  let pages = 0;
  let failuresInRow = 0;
  let stoppedBy: ProblemCode | undefined;
  return {
    /** Throws when the run has had its time or was called off. */
    refuseToGoOn() {
      options.signal.throwIfAborted();
      if (options.pace.nowMs() >= endsAtMs) throw new RunStop("tookTooLong");
    },
    async tell(list: List, { page, of, items: found, problem }: PageTold) {
      pages += 1;
      for (const item of found) addItem(items, item, list.language);
      if (problem) problems.push({ ...list, page, code: problem });
      failuresInRow = problem ? failuresInRow + 1 : 0;
      listPages.set(`${list.language}/${list.grade}`, Math.max(page, Math.min(of, options.pageCap)));
      const pagesExpected = guessPages([...listPages.values()], lists);
      await report({ ...list, page, of, pages, pagesExpected, seen: items.size, errors: problems.length });
      if (problem && (refusing.includes(problem) || failuresInRow >= mostFailuresInRow))
        throw new RunStop(problem);
    },
    note(found: readonly ListProblem[]) {
      problems.push(...found);
    },
    stop(code: ProblemCode) {
      stoppedBy = code;
    },
    result: () => ({
      items: [...items.values()],
      pages,
      problems,
      isComplete: !stoppedBy && problems.length === 0,
      stoppedBy,
    }),
  };
}

/** Lists that were not opened yet are taken to be as long as the others. */
function guessPages(known: readonly number[], lists: number): number {
  const sum = known.reduce((total, length) => total + length, 0);
  return Math.round((sum / known.length) * lists);
}

/** The first list that shows an item tells what it is; every list adds its name, and the icon where none was seen yet. */
function addItem(items: Map<string, FoundItem>, { name, ...item }: ListedItem, language: string): void {
  const known = items.get(item.sourceId) ?? { ...item, names: {} };
  const names = name ? { ...known.names, [language]: name } : known.names;
  items.set(item.sourceId, { ...known, iconUrl: known.iconUrl ?? item.iconUrl, names });
}

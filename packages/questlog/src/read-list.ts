import type { RawPage } from "./collect-page.ts";
import { PageProblem, type ProblemCode } from "./problem.ts";
import { idOfLink, type ListedItem, readAnchor } from "./read-anchor.ts";

/** All pages of one grade in one language. */
export type List = { readonly language: string; readonly grade: number };

export type ListProblem = List & { readonly page: number; readonly code: ProblemCode };

export type ListReader = {
  readonly origin: string;
  readonly pageCap: number;
  /** Fetches one page, tried again where that may help. */
  open(url: string): Promise<RawPage>;
  /** Told after each page, also after one that failed. */
  tell(page: PageTold): Promise<void>;
};

export type PageTold = {
  readonly page: number;
  readonly of: number;
  readonly items: readonly ListedItem[];
  readonly problem?: ProblemCode;
};

/** What is known of a list while it is read. */
type Progress = { of: number; readonly sizes: Map<number, number> };

/**
 * Reads a list page by page, as far as its links lead or until a page is empty. What a page alone does not show comes
 * back: that it had too little, or that there was more to read.
 */
export async function readList(reader: ListReader, list: List): Promise<readonly ListProblem[]> {
  const progress: Progress = { of: 1, sizes: new Map() };
  for (let page = 1; page <= reader.pageCap; page += 1) {
    const goesOn = await readOnePage(reader, { list, page, progress });
    if (!goesOn) return findHalfEmpty(list, progress);
  }
  return [...findHalfEmpty(list, progress), { ...list, page: reader.pageCap, code: "pageCap" }];
}

type Turn = { readonly list: List; readonly page: number; readonly progress: Progress };

/** Reads one page into the progress. False when the list ends with it. */
async function readOnePage(reader: ListReader, { list, page, progress }: Turn): Promise<boolean> {
  const url = addressOf(reader.origin, list, page);
  const tell = async (items: readonly ListedItem[], problem?: ProblemCode) =>
    await reader.tell({ page, of: progress.of, items, ...(problem && { problem }) });
  try {
    const raw = await reader.open(url);
    const ids = new Set(raw.anchors.map((anchor) => idOfLink(anchor.href, url)).filter(Boolean));
    progress.of = Math.max(progress.of, ...raw.pageLinks.map((href) => pageOfLink(href, url)));
    progress.sizes.set(page, ids.size);
    if (ids.size === 0) {
      // Beyond the last known page this is the end; before it something should have been here.
      await tell([], page <= progress.of ? "changedMarkup" : undefined);
      return false;
    }
    await tell(
      raw.anchors.flatMap((anchor) => readAnchor(anchor, { pageUrl: url, grade: list.grade }) ?? []),
    );
    return page < progress.of || raw.pageLinks.length === 0;
  } catch (error) {
    if (!(error instanceof PageProblem)) throw error;
    await tell([], error.code);
    return page < progress.of;
  }
}

/** A page with less than half of what its fullest sibling has is half empty; the last one may be. */
function findHalfEmpty(list: List, { sizes }: Progress): ListProblem[] {
  const filled = [...sizes].filter(([, size]) => size > 0);
  const fullest = Math.max(0, ...filled.map(([, size]) => size));
  return filled
    .slice(0, -1)
    .filter(([, size]) => size < fullest / 2)
    .map(([page]) => ({ ...list, page, code: "halfEmpty" as const }));
}

/** How the site calls a language where it does not call it as everybody does. */
const siteWords: Readonly<Record<string, string>> = { ja: "jp" };

export function addressOf(origin: string, { language, grade }: List, page: number): string {
  return `${origin}/throne-and-liberty/${siteWords[language] ?? language}/db/items?grade=${grade}&page=${page}`;
}

/** The number of the page that a link of this very list leads to. */
function pageOfLink(href: string, pageUrl: string): number {
  const url = URL.parse(href, pageUrl);
  const isOfList = url?.pathname === new URL(pageUrl).pathname;
  const page = Number(url?.searchParams.get("page"));
  return isOfList && Number.isSafeInteger(page) && page > 0 && page <= 10_000 ? page : 0;
}

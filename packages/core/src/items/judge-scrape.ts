import type { CatalogueRunError } from "./catalogue-run.ts";
import type { Item } from "./item.ts";
import {
  type CataloguePlan,
  type FoundItem,
  isShrunken,
  planCatalogueChange,
} from "./plan-catalogue-change.ts";

/** What came of reading a site. */
export type ScrapeFindings = {
  readonly found: readonly FoundItem[];
  readonly pages: number;
  /** Nothing was left unread. */
  readonly isComplete: boolean;
  readonly errors: readonly CatalogueRunError[];
  /** Code of why it ended before it came through. */
  readonly stoppedBy: string | null;
};

/** What is done about it. */
export type ScrapeVerdict =
  | { readonly state: "done"; readonly plan: CataloguePlan }
  | { readonly state: "refused" | "failed"; readonly reason: string };

/**
 * A run that was cut off, that found nothing, or that suddenly found far less than is listed changes nothing. One that
 * missed some pages adds and changes what it found, and retires nothing: what it did not see may be on those pages.
 */
export function judgeScrape(known: readonly Item[], findings: ScrapeFindings): ScrapeVerdict {
  const { isComplete, errors, stoppedBy } = findings;
  if (stoppedBy !== null) return { state: "failed", reason: stoppedBy };
  const found = leaveOutNameless(known, findings.found);
  if (found.length === 0) return { state: "failed", reason: errors[0]?.code ?? "nothingFound" };
  if (isShrunken(known, { found, provider: "scraper" })) return { state: "refused", reason: "shrunken" };
  return {
    state: "done",
    plan: planCatalogueChange(known, { found, provider: "scraper", isWhole: isComplete }),
  };
}

/** An item that nobody has a name for could be shown nowhere; one that is known keeps the names that it has. */
function leaveOutNameless(known: readonly Item[], found: readonly FoundItem[]): readonly FoundItem[] {
  const knownIds = new Set(known.map(({ sourceId }) => sourceId));
  return found.filter(({ sourceId, names }) => Object.keys(names).length > 0 || knownIds.has(sourceId));
}

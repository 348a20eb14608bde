import type { FoundItem, ScrapeFindings } from "@guildhall/core/items";
import type { CatalogueRead } from "@guildhall/questlog";

/** What was read of the site, as the catalogue takes it. What was not seen is left out, so that it erases nothing. */
export function readFindings({
  items,
  pages,
  problems,
  isComplete,
  stoppedBy,
}: CatalogueRead): ScrapeFindings {
  return {
    found: items.map(
      ({ iconUrl, ...item }): FoundItem => ({ ...item, ...(iconUrl !== null && { iconUrl }) }),
    ),
    pages,
    isComplete,
    errors: problems.map(({ language, grade, page, code }) => ({
      place: `${language}/${grade}/${page}`,
      code,
    })),
    stoppedBy: stoppedBy ?? null,
  };
}

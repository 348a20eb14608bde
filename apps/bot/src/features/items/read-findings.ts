import { profileOf } from "@guildhall/core/games";
import { type FoundItem, type ScrapeFindings, scrapedGame } from "@guildhall/core/items";
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
      ({ iconUrl, grade, ...item }): FoundItem => ({
        ...item,
        grade: presentGrade(grade),
        ...(iconUrl !== null && { iconUrl }),
      }),
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

/** Sites number grades by another age of the game than the profile; a number that neither knows stays as it is. */
function presentGrade(code: number): number {
  const grade = profileOf(scrapedGame).grades.find(({ formerCodes }) => formerCodes?.includes(code));
  return grade?.code ?? code;
}

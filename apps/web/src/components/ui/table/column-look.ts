import type { Column } from "./column.ts";

type Look = Pick<Column<never>, "isMinor" | "isSpare" | "isNarrow" | "isFixed" | "isTight" | "isOnPhoneOnly">;

/** A column that stays covers the edge of its row. */
const ownMark =
  "desk:group-data-own:shadow-[inset_3px_0_var(--lamp)] desk:rtl:group-data-own:shadow-[inset_-3px_0_var(--lamp)]";

/** How wide a column is, and whether it stays or gives way. On a phone none of it counts: there rows are not in columns. */
export function columnLook(look: Look): string {
  const { isMinor, isSpare, isNarrow, isFixed, isTight, isOnPhoneOnly } = look;
  return [
    isSpare ? "desk:@max-[1130px]:hidden" : "",
    isMinor ? "desk:@max-[820px]:hidden" : "",
    isNarrow ? "desk:w-px" : "",
    isFixed ? `desk:sticky desk:start-0 desk:z-[2] desk:bg-[inherit] ${ownMark}` : "",
    isTight ? "desk:px-0.5" : "",
    isOnPhoneOnly ? "desk:hidden" : "",
  ].join(" ");
}

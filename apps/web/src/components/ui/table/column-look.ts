import type { Column } from "./column.ts";

type Look = Pick<Column<never>, "isMinor" | "isNarrow" | "isFixed" | "isTight" | "isOnPhoneOnly">;

/** How wide a column is, and whether it stays or gives way. On a phone none of it counts: there rows are not in columns. */
export function columnLook({ isMinor, isNarrow, isFixed, isTight, isOnPhoneOnly }: Look): string {
  return [
    isMinor ? "desk:@max-[820px]:hidden" : "",
    isNarrow ? "desk:w-px" : "",
    isFixed ? "desk:sticky desk:start-0 desk:z-[2] desk:bg-[inherit]" : "",
    isTight ? "desk:px-0.5" : "",
    isOnPhoneOnly ? "desk:hidden" : "",
  ].join(" ");
}

import type { Translate } from "./translate.ts";

const parts = ["direct", "aloud", "silent", "pending", "later", "never"] as const;

/** How many people a reminder reaches in which way, such as "3 by direct message, 1 by name in the thread". */
export function describeReach(
  t: Translate,
  counts: Partial<Readonly<Record<(typeof parts)[number], number>>>,
): string {
  const said = parts.flatMap((part) => {
    const count = counts[part] ?? 0;
    return count > 0 ? [t(`events.remind.reach.${part}`, { count })] : [];
  });
  return said.join(", ") || t("events.remind.reach.nobody");
}

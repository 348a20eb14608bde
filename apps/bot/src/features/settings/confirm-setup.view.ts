import { isNews, type SetupLine } from "@guildhall/core/settings";
import type { ButtonLook } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";

/** The button that confirms, with how much it would do. It waits while nothing would change, or something cannot be. */
export function describeConfirm(lines: readonly SetupLine[], t: Translate): ButtonLook {
  const count = (action: SetupLine["action"]) =>
    lines.filter((line) => line.action === action && isNews(line)).length;
  const counts = { create: count("create"), use: count("use") };
  const isReady = counts.create + counts.use > 0 && count("mend") === 0;
  return { label: labelOf(counts, t), style: "primary", isDisabled: !isReady };
}

function labelOf({ create, use }: { create: number; use: number }, t: Translate): string {
  if (create > 0 && use > 0) return t("settings.setup.confirm.both", { create, use });
  if (create > 0) return t("settings.setup.confirm.create", { create });
  return use > 0 ? t("settings.setup.confirm.use", { use }) : t("settings.setup.confirm.nothing");
}

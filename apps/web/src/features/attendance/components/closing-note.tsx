"use client";

import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { SettlementView } from "../attendance.loaders.ts";
import type { EventKey } from "../attendance.queries.ts";
import { holdEventAction, releaseEventAction } from "../contests.actions.ts";

type ClosingNoteProps = {
  readonly eventKey: EventKey;
  readonly closing: NonNullable<SettlementView["closing"]>;
};

/** When an event settles itself, or who holds it, with the press that changes it. */
export function ClosingNote({ eventKey: { guildId, eventId }, closing }: ClosingNoteProps) {
  const t = useTranslations("attendance.web.closing");
  const { isBusy, run } = useAction();
  const describe = useClosingWords();
  const { heldAt, closesAt } = closing;
  const hold = () =>
    run(
      () => holdEventAction(guildId, { eventId }),
      () => t("heldNow"),
      () => release(),
    );
  const release = () =>
    run(
      () => releaseEventAction(guildId, { eventId }),
      () => t("releasedNow"),
      hold,
    );
  if (!heldAt && !closesAt) return null;
  return (
    <div className="mt-2.5 flex items-center justify-between gap-3 border-t border-line pt-2.5 text-small text-ink-2">
      <p>{describe(closing)}</p>
      <Button size="small" isBusy={isBusy} onClick={heldAt ? release : hold}>
        {t(heldAt ? "release" : "hold")}
      </Button>
    </div>
  );
}

/** The same as a sentence. */
function useClosingWords(): (closing: ClosingNoteProps["closing"]) => string {
  const t = useTranslations("attendance.web.closing");
  const write = useGuildTime();
  return ({ heldAt, heldByName, closesAt }) => {
    if (heldAt) {
      const since = `${write("day", heldAt)} ${write("time", heldAt)}`;
      return heldByName ? t("heldBy", { name: heldByName, since }) : t("held", { since });
    }
    if (!closesAt) return t("waits");
    return t("closes", { when: `${write("day", closesAt)} ${write("time", closesAt)}` });
  };
}

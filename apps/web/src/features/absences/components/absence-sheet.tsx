"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import type { LeaveView } from "../absences.loaders.ts";
import { AbsenceForm } from "./absence-form.tsx";
import { AbsenceLine } from "./absence-line.tsx";
import { EndAbsence } from "./end-absence.tsx";
import { findOpenAbsence, type OpenAbsence } from "./find-open-absence.ts";
import { useSaveAbsence } from "./use-save-absence.ts";

type AbsenceSheetProps = {
  readonly guildId: string;
  readonly view: LeaveView;
  /** `new`, `enter`, or the number of a leave. */
  readonly open: string;
  onClose(): void;
};

/** One leave: shown to everybody, changed by whose it is and by officers; or one that is not said yet. */
export function AbsenceSheet({ guildId, view, open, onClose }: AbsenceSheetProps) {
  const t = useTranslations("absences.web");
  const absence = findOpenAbsence(view, open);
  const isNew = open === "new" || (open === "enter" && view.canEdit);
  if (!absence && !isNew) return null;
  const mayChange = absence && absence.state !== "over" && (absence.isOwn || view.canEdit);
  if (absence && !mayChange) return <AbsenceShown absence={absence} onClose={onClose} />;
  return (
    <AbsenceEditor
      {...{ guildId, view, absence, onClose }}
      title={titleOf(t, open)}
      isEntered={open === "enter"}
    />
  );
}

function titleOf(t: ReturnType<typeof useTranslations<"absences.web">>, open: string): string {
  if (open === "new" || open === "enter") return t(`sheet.${open}`);
  return t("sheet.change");
}

type AbsenceEditorProps = Omit<AbsenceSheetProps, "open"> & {
  readonly absence: OpenAbsence | undefined;
  readonly title: string;
  /** By an officer, for somebody else. */
  readonly isEntered: boolean;
};

function AbsenceEditor({ guildId, view, absence, title, isEntered, onClose }: AbsenceEditorProps) {
  const t = useTranslations("absences.web");
  const formId = useId();
  const { isBusy, failure, save } = useSaveAbsence({
    guildId,
    absence,
    people: view.people,
    onDone: onClose,
  });
  return (
    <Sheet
      isOpen
      kicker={absence && !absence.isOwn ? t("timeLine.member", { name: absence.name }) : undefined}
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button kind="act" type="submit" form={formId} isBusy={isBusy}>
            {t(absence ? "form.save" : isEntered ? "form.enter" : "form.start")}
          </Button>
          {absence && <EndAbsence guildId={guildId} absence={absence} onDone={onClose} />}
        </>
      }
    >
      <AbsenceForm
        formId={formId}
        absence={absence}
        people={isEntered ? view.people : undefined}
        zone={isEntered ? undefined : (absence?.timeZone ?? view.week.timeZone)}
        failure={failure}
        onSave={save}
      />
    </Sheet>
  );
}

type AbsenceShownProps = { readonly absence: OpenAbsence; onClose(): void };

function AbsenceShown({ absence, onClose }: AbsenceShownProps) {
  const t = useTranslations("absences.web");
  const { name, timeZone } = absence;
  return (
    <Sheet isOpen title={t("timeLine.member", { name })} onClose={onClose}>
      <ul>
        <AbsenceLine absence={absence} />
      </ul>
      <p className="mt-2 text-small text-ink-3">{t("sheet.zone", { name, zone: timeZone })}</p>
      {absence.reason === null && <p className="mt-1 text-small text-ink-3">{t("sheet.noReason")}</p>}
    </Sheet>
  );
}

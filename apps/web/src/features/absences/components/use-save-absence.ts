"use client";

import { useTranslations } from "next-intl";
import { useAction } from "#web/components/use-action.ts";
import {
  changeAbsenceAction,
  correctAbsenceAction,
  enterAbsenceAction,
  startAbsenceAction,
} from "../absences.actions.ts";
import type { AbsencesView } from "../absences.loaders.ts";
import type { EnteredAbsence } from "./absence-form.tsx";
import type { OpenAbsence } from "./find-open-absence.ts";
import { useDayWords } from "./use-day-words.ts";

type Saving = {
  readonly guildId: string;
  readonly absence: OpenAbsence | undefined;
  readonly people: AbsencesView["people"];
  onDone(): void;
};

/** Says a leave for the first time or changes it, for oneself or as an officer. */
export function useSaveAbsence({ guildId, absence, people, onDone }: Saving) {
  const t = useTranslations("absences.web.done");
  const { describe } = useDayWords();
  const { isBusy, failure, run } = useAction();
  const act = ({ memberId, ...fields }: EnteredAbsence) => {
    if (absence) {
      const change = absence.isOwn ? changeAbsenceAction : correctAbsenceAction;
      return change(guildId, { ...fields, absenceId: absence.absenceId });
    }
    if (memberId === undefined) return startAbsenceAction(guildId, fields);
    return enterAbsenceAction(guildId, { ...fields, memberId });
  };
  const save = (entered: EnteredAbsence) =>
    run(
      () => act(entered),
      () => {
        onDone();
        const days = describe({ fromOn: entered.fromOn, untilOn: entered.untilOn ?? null });
        if (absence) return t("changed", { days });
        const person = people.find(({ memberId }) => memberId === entered.memberId);
        return person ? t("entered", { name: person.name, days }) : t("started", { days });
      },
    );
  return { isBusy, failure, save };
}

"use client";

import type { AbsenceFields } from "@guildhall/core/absences";
import { useTranslations } from "next-intl";
import { type ChangeEvent, type FormEvent, useState } from "react";
import { Checkbox } from "#web/components/ui/checkbox.tsx";
import { Picker } from "#web/components/ui/picker.tsx";
import { TextArea, TextField } from "#web/components/ui/text-field.tsx";
import { MemberFace } from "#web/features/members/client.ts";
import type { AbsencesView } from "../absences.loaders.ts";
import type { OpenAbsence } from "./find-open-absence.ts";

/** What was filled in; the member where an officer speaks for somebody. */
export type EnteredAbsence = AbsenceFields & { readonly memberId?: number };

type AbsenceFormProps = {
  readonly formId: string;
  readonly absence: OpenAbsence | undefined;
  /** Whose leave it can be; undefined where that is known. */
  readonly people: AbsencesView["people"] | undefined;
  /** In which the days begin and end; undefined until the person is chosen. */
  readonly zone: string | undefined;
  readonly failure: string | undefined;
  onSave(entered: EnteredAbsence): void;
};

/** The days of a leave, and why. */
export function AbsenceForm({ formId, absence, people, zone, failure, onSave }: AbsenceFormProps) {
  const t = useTranslations("absences.web");
  const { draft, bind, setDraft } = useDraft(absence);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!people || draft.member) onSave(toEntered(draft));
  };
  return (
    <form id={formId} onSubmit={submit} className="grid gap-3.5">
      {people && (
        <MemberPicker
          people={people}
          chosen={draft.member}
          onChoose={(member) => setDraft({ ...draft, member })}
        />
      )}
      <div className="grid grid-cols-2 gap-3">
        <TextField label={t("form.from")} type="date" required {...bind("fromOn")} error={failure} />
        <TextField label={t("form.until")} type="date" hint={t("form.untilHint")} {...bind("untilOn")} />
      </div>
      {zone && <p className="text-small text-ink-3">{t("sheet.ownZone", { zone })}</p>}
      <TextArea label={t("form.reason")} hint={t("form.reasonHint")} maxLength={200} {...bind("reason")} />
      <Checkbox
        label={t("form.share")}
        isChecked={draft.isReasonShared}
        onChange={(isReasonShared) => setDraft({ ...draft, isReasonShared })}
      />
    </form>
  );
}

type Draft = {
  readonly member: string | null;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly reason: string;
  readonly isReasonShared: boolean;
};

type TextKey = "fromOn" | "untilOn" | "reason";

function useDraft(absence: OpenAbsence | undefined) {
  const [draft, setDraft] = useState<Draft>({
    member: null,
    fromOn: absence?.fromOn ?? "",
    untilOn: absence?.untilOn ?? "",
    reason: absence?.reason ?? "",
    isReasonShared: absence?.isReasonShared ?? false,
  });
  const bind = (key: TextKey) => ({
    value: draft[key],
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      setDraft((known) => ({ ...known, [key]: target.value })),
  });
  return { draft, bind, setDraft };
}

function toEntered({ member, fromOn, untilOn, reason, isReasonShared }: Draft): EnteredAbsence {
  return {
    fromOn,
    isReasonShared,
    ...(untilOn && { untilOn }),
    ...(reason && { reason }),
    ...(member && { memberId: Number(member) }),
  };
}

type MemberPickerProps = {
  readonly people: AbsencesView["people"];
  readonly chosen: string | null;
  onChoose(memberId: string): void;
};

function MemberPicker({ people, chosen, onChoose }: MemberPickerProps) {
  const t = useTranslations("absences.web.form");
  return (
    <Picker
      label={t("member")}
      placeholder={t("chooseMember")}
      value={chosen}
      onChange={onChoose}
      options={people.map((person) => ({
        id: String(person.memberId),
        label: person.name,
        lead: <MemberFace member={person} />,
      }))}
    />
  );
}

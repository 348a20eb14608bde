"use client";

import { maxSignUpNoteLength, type PlayedAs } from "@guildhall/core/events";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import type { EventView } from "../events.loaders.ts";
import { changeSignUpAction } from "../sign-ups.actions.ts";

type OwnSignUpProps = { readonly guildId: string; readonly event: EventView };

/** What the reader's own answer says beside coming or not: the place in line, the role, and a note for the others. */
export function OwnSignUp({ guildId, event }: OwnSignUpProps) {
  const t = useTranslations("events.web");
  const { ownMemberId, signUps, choices } = event;
  const own = signUps.find(({ memberId }) => memberId === ownMemberId);
  if (!own || own.isExcused) return null;
  return (
    <div className="mb-3.5 print:hidden">
      <Card>
        {own.isByDefault && event.takesAnswers && <p className="mb-2.5 text-table">{t("youByDefault")}</p>}
        {own.place !== null && <p className="mb-2.5 text-table">{t("youWait", { place: own.place })}</p>}
        <div className="flex flex-wrap items-end gap-2.5 max-desk:flex-col max-desk:items-stretch">
          {choices.length > 0 && <RoleChoice guildId={guildId} event={event} own={own} />}
          <NoteForm key={own.note} guildId={guildId} eventId={event.eventId} note={own.note ?? ""} />
        </div>
      </Card>
    </div>
  );
}

const keyOf = ({ role, classKey }: PlayedAs) => `${role ?? ""}:${classKey ?? ""}`;

type RoleChoiceProps = OwnSignUpProps & { readonly own: PlayedAs };

function RoleChoice({ guildId, event: { eventId, choices }, own }: RoleChoiceProps) {
  const t = useTranslations("events.web");
  const tRole = useTranslations("shell.roles");
  const { isBusy, run } = useAction();
  const options = choices.map((choice) => ({
    value: keyOf(choice),
    label: [choice.role && tRole(choice.role), choice.className].filter(Boolean).join(" · "),
  }));
  const isKnown = options.some(({ value }) => value === keyOf(own));
  const play = ({ role, classKey }: PlayedAs, former: PlayedAs) => {
    if (!role) return;
    run(
      () => changeSignUpAction(guildId, { eventId, playedAs: { role, classKey } }),
      () => t("signUpSaved"),
      former.role ? () => play(former, { role, classKey }) : undefined,
    );
  };
  const current = { value: keyOf(own), label: own.role ? tRole(own.role) : t("noRole") };
  return (
    <div className="w-56 max-desk:w-full">
      <Select
        label={t("playAs")}
        value={keyOf(own)}
        disabled={isBusy}
        options={isKnown ? options : [current, ...options]}
        onChange={({ target }) => {
          const chosen = choices.find((one) => keyOf(one) === target.value);
          if (chosen) play(chosen, own);
        }}
      />
    </div>
  );
}

type NoteFormProps = { readonly guildId: string; readonly eventId: number; readonly note: string };

function NoteForm({ guildId, eventId, note }: NoteFormProps) {
  const t = useTranslations("events.web");
  const { isBusy, run } = useAction();
  const [entered, setEntered] = useState(note);
  const save = (wanted: string, former: string) =>
    run(
      () => changeSignUpAction(guildId, { eventId, note: wanted }),
      () => t("signUpSaved"),
      () => save(former, wanted),
    );
  return (
    <form
      action={() => save(entered, note)}
      className="flex min-w-0 flex-1 items-end gap-2 max-desk:w-full max-desk:flex-col max-desk:items-stretch"
    >
      <div className="min-w-0 flex-1">
        <TextField
          label={t("yourNote")}
          placeholder={t("noteHint")}
          value={entered}
          maxLength={maxSignUpNoteLength}
          onChange={({ target }) => setEntered(target.value)}
        />
      </div>
      <Button type="submit" isBusy={isBusy} disabled={entered.trim() === note}>
        {t("saveNote")}
      </Button>
    </form>
  );
}

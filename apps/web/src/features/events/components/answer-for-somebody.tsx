"use client";

import { type Answer, answers } from "@guildhall/core/events";
import { type Role, roles } from "@guildhall/core/games";
import { UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Dialog } from "#web/components/ui/dialog.tsx";
import { Picker } from "#web/components/ui/picker.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { useAction } from "#web/components/use-action.ts";
import { MemberFace } from "#web/features/members/client.ts";
import type { EventView } from "../events.loaders.ts";
import { answerForMemberAction } from "../sign-ups.actions.ts";

type AnswerForSomebodyProps = { readonly guildId: string; readonly event: EventView };

/** An officer answers for somebody who has not answered. */
export function AnswerForSomebody({ guildId, event }: AnswerForSomebodyProps) {
  const t = useTranslations("events");
  const tRole = useTranslations("shell.roles");
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const [answer, setAnswer] = useState<Answer>("coming");
  const [role, setRole] = useState<Role | "">("");
  const { isBusy, failure, run } = useAction();
  const person = event.unanswered.find(({ memberId }) => String(memberId) === chosen);
  const save = () => {
    if (!person) return;
    const { memberId, name } = person;
    const input = { eventId: event.eventId, memberId, answer, role: role || undefined };
    run(
      () => answerForMemberAction(guildId, input),
      () => t("web.answerSet", { name, answer: t(`answers.${answer}`) }),
      () =>
        run(
          () => answerForMemberAction(guildId, { eventId: event.eventId, memberId, answer: null }),
          () => t("web.answerTaken", { name }),
        ),
    );
    setIsOpen(false);
    setChosen(null);
  };
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>
        <UserPlus aria-hidden />
        {t("web.addSomebody")}
      </Button>
      <Dialog
        isOpen={isOpen}
        title={t("web.addTitle")}
        onClose={() => setIsOpen(false)}
        footer={
          <Button kind="act" isBusy={isBusy} disabled={!person} onClick={save}>
            {t("web.add")}
          </Button>
        }
      >
        <div className="grid gap-3">
          <Picker
            label={t("web.addMember")}
            placeholder={t("web.addMember")}
            value={person ? chosen : null}
            error={failure}
            onChange={setChosen}
            options={event.unanswered.map((member) => ({
              id: String(member.memberId),
              label: member.name,
              lead: <MemberFace member={member} />,
            }))}
          />
          <Select
            label={t("web.addAnswer")}
            value={answer}
            options={answers.map((value) => ({ value, label: t(`answers.${value}`) }))}
            onChange={({ target }) => setAnswer(answers.find((one) => one === target.value) ?? "coming")}
          />
          <Select
            label={t("web.addRole")}
            value={role}
            options={[
              { value: "", label: t("web.asPlayed") },
              ...roles.map((value) => ({ value, label: tRole(value) })),
            ]}
            onChange={({ target }) => setRole(roles.find((one) => one === target.value) ?? "")}
          />
        </div>
      </Dialog>
    </>
  );
}

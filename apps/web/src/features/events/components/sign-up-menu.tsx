"use client";

import { type Answer, answers, wantsSeat } from "@guildhall/core/events";
import { type Role, roles } from "@guildhall/core/games";
import { Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { Menu, MenuChoices, MenuItem, MenuLine } from "#web/components/ui/menu.tsx";
import { useAction } from "#web/components/use-action.ts";
import type { EventView } from "../events.loaders.ts";
import { answerForMemberAction, giveSeatAction } from "../sign-ups.actions.ts";
import type { SignUp } from "./sign-up-list.tsx";

type SignUpMenuProps = {
  readonly guildId: string;
  readonly event: Pick<EventView, "eventId">;
  readonly signUp: SignUp;
};

type Wish = { readonly answer: Answer | null; readonly role?: Role };

/** What an officer can do with somebody's sign-up, also after the deadline. */
export function SignUpMenu({ guildId, event: { eventId }, signUp }: SignUpMenuProps) {
  const t = useTranslations("events");
  const tRole = useTranslations("shell.roles");
  const { isBusy, run } = useAction();
  const { memberId, name, answer, role } = signUp;
  const set = (wish: Wish, said: string) =>
    run(
      () => answerForMemberAction(guildId, { eventId, memberId, ...wish }),
      () => said,
      () => set({ answer, ...(role && { role }) }, t("web.answerSet", { name, answer: nameOf(answer) })),
    );
  const nameOf = (one: Answer) => t(`answers.${one}`);
  return (
    <Menu
      trigger={
        <IconButton label={t("web.actionsFor", { name })} disabled={isBusy}>
          <Ellipsis aria-hidden />
        </IconButton>
      }
    >
      {signUp.isWaiting && (
        <MenuItem
          onSelect={() =>
            run(
              () => giveSeatAction(guildId, { eventId, memberId }),
              () => t("web.seatGiven", { name }),
            )
          }
        >
          {t("web.giveSeat")}
        </MenuItem>
      )}
      <MenuChoices
        label={t("web.addAnswer")}
        value={answer}
        choices={answers.map((one) => ({ value: one, label: nameOf(one) }))}
        onChange={(value) => {
          const chosen = answers.find((one) => one === value);
          if (chosen) set({ answer: chosen }, t("web.answerSet", { name, answer: nameOf(chosen) }));
        }}
      />
      {wantsSeat(answer) && (
        <MenuChoices
          label={t("web.addRole")}
          value={role ?? ""}
          choices={roles.map((one) => ({ value: one, label: tRole(one) }))}
          onChange={(value) => {
            const chosen = roles.find((one) => one === value);
            if (chosen) set({ answer, role: chosen }, t("web.roleSet", { name, role: tRole(chosen) }));
          }}
        />
      )}
      <MenuLine />
      <MenuItem isDanger onSelect={() => set({ answer: null }, t("web.answerTaken", { name }))}>
        {t("web.takeOut")}
      </MenuItem>
    </Menu>
  );
}

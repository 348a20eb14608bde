"use client";

import { useTranslations } from "next-intl";
import { Chip } from "#web/components/ui/chip.tsx";
import { RoleGlyph } from "#web/components/ui/role-glyph.tsx";
import { MemberName } from "#web/features/members/client.ts";
import type { EventView } from "../events.loaders.ts";
import type { SignUp } from "./sign-up-list.tsx";
import { SignUpMenu } from "./sign-up-menu.tsx";

type SignUpRowProps = {
  readonly guildId: string;
  readonly event: EventView;
  readonly signUp: SignUp;
  readonly canEdit: boolean;
};

/** One person's sign-up: the place in line, what is decided of them, and what they wrote; officers change it here. */
export function SignUpRow({ guildId, event, signUp, canEdit }: SignUpRowProps) {
  const t = useTranslations("events.web");
  const { place, answer, role, isWaiting, isByDefault, publishedPick, note } = signUp;
  return (
    <li className="min-w-0">
      <div className="flex min-h-8 min-w-0 items-center gap-2 max-desk:min-h-11">
        <MemberName member={signUp} />
        <span className="ms-auto flex shrink-0 items-center gap-1.5">
          {isWaiting && role && <RoleGlyph role={role} />}
          {isWaiting && place !== null && <Chip tone="warn">{t("place", { place })}</Chip>}
          {isByDefault && <Chip>{t("byDefault")}</Chip>}
          {answer === "late" && <Chip tone="warn">{t("late")}</Chip>}
          {publishedPick && (
            <Chip tone={publishedPick === "picked" ? "good" : "plain"}>{t(`chips.${publishedPick}`)}</Chip>
          )}
          {canEdit && <SignUpMenu guildId={guildId} event={event} signUp={signUp} />}
        </span>
      </div>
      {note && (
        <p dir="auto" className="mb-1 border-s-2 border-line ps-2 text-small wrap-anywhere text-ink-2">
          {note}
        </p>
      )}
    </li>
  );
}

"use client";

import { Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { Avatar } from "#web/components/ui/avatar.tsx";
import { RoleDot } from "#web/components/ui/picker-leads.tsx";
import type { RightsHolderView } from "../rights.queries.ts";

/** A role by its dot, a person by their arms, and how many that are. */
export function RightsHolderName({ holder }: { readonly holder: RightsHolderView }) {
  const t = useTranslations("settings.rights");
  const { kind, id, name, colour, isEveryone, peopleCount } = holder;
  return (
    <span className="flex min-w-0 flex-1 basis-36 items-center gap-2.5">
      <span className="grid w-5 shrink-0 place-items-center">
        {kind === "member" ? (
          <Avatar id={id} size="small" />
        ) : isEveryone ? (
          <Users aria-hidden className="icon-14 text-ink-3" />
        ) : (
          <RoleDot colour={colour} />
        )}
      </span>
      <span className="min-w-0">
        <bdi dir="auto" className="block truncate text-table font-medium">
          {isEveryone ? t("everyone") : name}
        </bdi>
        <span className="block text-tiny text-ink-3">
          {kind === "member" ? t("person") : t("people", { count: peopleCount })}
        </span>
      </span>
    </span>
  );
}

/** What a holder is called in a sentence. */
export function useHolderName(): (holder: RightsHolderView) => string {
  const t = useTranslations("settings.rights");
  return ({ isEveryone, name }) => (isEveryone ? t("everyone") : name);
}

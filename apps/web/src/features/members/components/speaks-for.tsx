"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Picker } from "#web/components/ui/picker.tsx";
import { foreignGuildsQuery } from "../../diplomacy/client.ts";

type SpeaksForProps = {
  readonly guildId: string;
  /** Of a foreign guild; null for none. */
  readonly chosen: string | null;
  onChoose(foreignGuildId: string | null): void;
};

/** The foreign guild for which an ally speaks from now on, for officers who may say so. */
export function SpeaksFor(props: SpeaksForProps) {
  const { rights } = useShell();
  return rights.includes("diplomacy.edit") ? <Choice {...props} /> : null;
}

function Choice({ guildId, chosen, onChoose }: SpeaksForProps) {
  const t = useTranslations("members.newcomers.speaksFor");
  const { data = [] } = useQuery(foreignGuildsQuery(guildId));
  if (data.length === 0) return null;
  return (
    <div className="mt-3">
      <Picker
        label={t("label")}
        placeholder={t("nobody")}
        hint={t("hint")}
        value={chosen}
        onChange={onChoose}
        options={data.map(({ foreignGuildId, name, tag }) => ({
          id: String(foreignGuildId),
          label: name,
          ...(tag && { detail: tag }),
        }))}
      />
    </div>
  );
}

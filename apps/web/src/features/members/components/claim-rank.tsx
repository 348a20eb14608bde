"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Picker } from "#web/components/ui/picker.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import type { MemberView } from "../members.loaders.ts";
import { claimRankAction } from "../ranks.actions.ts";

type ClaimRankProps = { readonly guildId: string; readonly view: MemberView };

/** A member asks for a rank, with a word to the officers. */
export function ClaimRank({ guildId, view: { member, ranks } }: ClaimRankProps) {
  const t = useTranslations("members.rankClaims");
  const [chosen, setChosen] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const { isBusy, failure, run } = useAction();
  const rank = ranks.find(({ rankId }) => String(rankId) === chosen);
  const send = () =>
    rank &&
    run(
      () => claimRankAction(guildId, { rankId: rank.rankId, note }),
      () => {
        setChosen(null);
        setNote("");
        return t("asked", { rank: rank.name });
      },
    );
  return (
    <>
      <p className="mb-3 text-ink-2">{t("ownLead")}</p>
      <div className="grid gap-3">
        <Picker
          label={t("rank")}
          placeholder={t("choose")}
          value={chosen}
          options={ranks
            .filter(({ rankId }) => rankId !== member.rankId)
            .map(({ rankId, name }) => ({ id: String(rankId), label: name }))}
          onChange={setChosen}
        />
        <TextField
          label={t("noteLabel")}
          value={note}
          maxLength={200}
          error={failure}
          onChange={(event) => setNote(event.target.value)}
        />
        <div>
          <Button isBusy={isBusy} disabled={!rank} onClick={send}>
            {t("send")}
          </Button>
        </div>
      </div>
    </>
  );
}

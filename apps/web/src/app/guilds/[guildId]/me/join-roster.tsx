"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { onDemand } from "#web/components/on-demand.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";

const EditCharacter = onDemand(
  async () => (await import("#web/features/members/components/edit-character.tsx")).EditCharacter,
);

/** For somebody who is not in the roster: what that means, and how one gets into it. */
export function JoinRoster({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("shell.me");
  const tCharacters = useTranslations("members.web.characters");
  const [isAdding, setAdding] = useState(false);
  return (
    <div className="mb-3.5">
      <Card title={t("notListed")}>
        <p className="mb-3 text-ink-2">{t("notListedLead")}</p>
        <Button kind="act" onClick={() => setAdding(true)}>
          <Plus aria-hidden />
          {tCharacters("add")}
        </Button>
        {isAdding && <EditCharacter guildId={guildId} onClose={() => setAdding(false)} />}
      </Card>
    </div>
  );
}

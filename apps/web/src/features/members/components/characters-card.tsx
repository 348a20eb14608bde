"use client";

import { profileOf, resolveProfile } from "@guildhall/core/games";
import { maxCharacters } from "@guildhall/core/members";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { onDemand } from "#web/components/on-demand.tsx";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import type { MemberView } from "../members.loaders.ts";
import { CharacterLines } from "./character-lines.tsx";

const EditCharacter = onDemand(async () => (await import("./edit-character.tsx")).EditCharacter);

type CharactersCardProps = { readonly guildId: string; readonly view: MemberView };

/** What the member plays. The member and officers change it. */
export function CharactersCard({ guildId, view }: CharactersCardProps) {
  const t = useTranslations("members.web.characters");
  const { rights } = useShell();
  const [isAdding, setAdding] = useState(false);
  const { characters, member, isOwn } = view;
  const profile = resolveProfile(profileOf(view.game), view.overrides);
  const canChange = isOwn || rights.includes("members.edit");
  return (
    <Card title={t("title")}>
      {characters.length === 0 && <EmptyState>{t(isOwn ? "noneOwn" : "none")}</EmptyState>}
      {characters.map((character) => (
        <CharacterLines
          key={character.characterId}
          guildId={guildId}
          profile={profile}
          character={character}
          canChange={canChange}
        />
      ))}
      {canChange && characters.length < maxCharacters && (
        <div className="mt-3">
          <Button onClick={() => setAdding(true)}>
            <Plus aria-hidden />
            {t("add")}
          </Button>
        </div>
      )}
      {isAdding && (
        <EditCharacter guildId={guildId} memberId={member.memberId} onClose={() => setAdding(false)} />
      )}
    </Card>
  );
}

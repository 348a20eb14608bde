"use client";

import type { GameProfile } from "@guildhall/core/games";
import { ExternalLink, PenLine } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { onDemand } from "#web/components/on-demand.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { RoleGlyph } from "#web/components/ui/role-glyph.tsx";
import type { MemberView } from "../members.loaders.ts";
import { useClassWords } from "./use-class-words.ts";

const EditBuild = onDemand(async () => (await import("./edit-build.tsx")).EditBuild);

type Character = MemberView["characters"][number];

type BuildLineProps = {
  readonly guildId: string;
  readonly profile: GameProfile;
  readonly character: Character;
  readonly build: Character["builds"][number];
  readonly canChange: boolean;
};

/** What a character plays: class, weapons, power, and where the build is planned. */
export function BuildLine({ guildId, profile, character, build, canChange }: BuildLineProps) {
  const t = useTranslations("members.web.characters");
  const formatter = useFormatter();
  const [isEditing, setEditing] = useState(false);
  const { className, weapons } = useClassWords(profile.game)(build);
  return (
    <li className="flex min-h-8 items-center gap-2.5 text-table">
      <RoleGlyph role={build.role}>{className}</RoleGlyph>
      <span className="min-w-0 flex-1 truncate text-small text-ink-3">{weapons}</span>
      {build.power !== null && <span>{formatter.number(build.power)}</span>}
      {build.link && (
        <a
          href={build.link}
          target="_blank"
          rel="noreferrer noopener"
          aria-label={t("openLink", { build: className })}
          className="inline-grid size-7 place-items-center rounded-control text-link hover:bg-hover max-desk:size-11"
        >
          <ExternalLink aria-hidden />
        </a>
      )}
      {canChange && (
        <IconButton label={t("editBuild", { build: className })} onClick={() => setEditing(true)}>
          <PenLine aria-hidden />
        </IconButton>
      )}
      {isEditing && (
        <EditBuild
          guildId={guildId}
          profile={profile}
          characterId={character.characterId}
          build={build}
          onClose={() => setEditing(false)}
        />
      )}
    </li>
  );
}

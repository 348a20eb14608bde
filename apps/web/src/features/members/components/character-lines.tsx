"use client";

import type { GameProfile } from "@guildhall/core/games";
import { maxBuilds } from "@guildhall/core/members";
import { Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { onDemand } from "#web/components/on-demand.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { Menu, MenuItem } from "#web/components/ui/menu.tsx";
import { useAction } from "#web/components/use-action.ts";
import { deleteCharacterAction } from "../members.actions.ts";
import type { MemberView } from "../members.loaders.ts";
import { BuildLine } from "./build-line.tsx";

const EditCharacter = onDemand(async () => (await import("./edit-character.tsx")).EditCharacter);
const EditBuild = onDemand(async () => (await import("./edit-build.tsx")).EditBuild);

type CharacterLinesProps = {
  readonly guildId: string;
  readonly profile: GameProfile;
  readonly character: MemberView["characters"][number];
  readonly canChange: boolean;
};

/** A character with its builds. */
export function CharacterLines({ guildId, profile, character, canChange }: CharacterLinesProps) {
  const t = useTranslations("members.web.characters");
  return (
    <section className="border-b border-line py-2.5 first:pt-0 last:border-0">
      <div className="flex items-center gap-2">
        <h3 className="min-w-0 font-medium">
          <bdi dir="auto">{character.name}</bdi>
        </h3>
        <Chip tone={character.isMain ? "lamp" : "plain"}>{t(character.isMain ? "main" : "alt")}</Chip>
        {canChange && <CharacterMenu guildId={guildId} profile={profile} character={character} />}
      </div>
      <ul>
        {character.builds.map((build) => (
          <BuildLine
            key={build.buildId}
            guildId={guildId}
            profile={profile}
            character={character}
            build={build}
            canChange={canChange}
          />
        ))}
      </ul>
    </section>
  );
}

function CharacterMenu({ guildId, profile, character }: Omit<CharacterLinesProps, "canChange">) {
  const t = useTranslations("members.web.characters");
  const [open, setOpen] = useState<"build" | "edit" | "remove">();
  const close = () => setOpen(undefined);
  const { isBusy, run } = useAction();
  const { characterId, memberId, name, builds } = character;
  const remove = () => {
    run(
      () => deleteCharacterAction(guildId, { characterId }),
      () => t("removed", { name }),
    );
    close();
  };
  return (
    <>
      <Menu
        trigger={
          <IconButton label={t("more", { name })} className="ms-auto" disabled={isBusy}>
            <Ellipsis aria-hidden />
          </IconButton>
        }
      >
        <MenuItem isDisabled={builds.length >= maxBuilds} onSelect={() => setOpen("build")}>
          {t("addBuild")}
        </MenuItem>
        <MenuItem onSelect={() => setOpen("edit")}>{t("edit")}</MenuItem>
        <MenuItem isDanger onSelect={() => setOpen("remove")}>
          {t("remove")}
        </MenuItem>
      </Menu>
      {open === "build" && (
        <EditBuild guildId={guildId} profile={profile} characterId={characterId} onClose={close} />
      )}
      {open === "edit" && (
        <EditCharacter guildId={guildId} memberId={memberId} character={character} onClose={close} />
      )}
      <ConfirmDialog
        isOpen={open === "remove"}
        isDanger
        title={t("removeTitle", { name })}
        action={t("remove")}
        onConfirm={remove}
        onClose={close}
      >
        <p>{t("removeBody", { count: builds.length })}</p>
      </ConfirmDialog>
    </>
  );
}

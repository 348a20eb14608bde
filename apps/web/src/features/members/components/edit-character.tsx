"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Checkbox } from "#web/components/ui/checkbox.tsx";
import { useAction } from "#web/components/use-action.ts";
import { saveCharacterAction } from "../members.actions.ts";
import type { MemberView } from "../members.loaders.ts";
import { NameDialog } from "./name-dialog.tsx";

type EditCharacterProps = {
  readonly guildId: string;
  /** Without it the reader's own, who joins the roster by it. */
  readonly memberId?: number;
  /** Without it the character is a new one. */
  readonly character?: MemberView["characters"][number];
  onClose(): void;
};

export function EditCharacter({ guildId, memberId, character, onClose }: EditCharacterProps) {
  const t = useTranslations("members.web.characters");
  const [isMain, setMain] = useState(character?.isMain ?? false);
  const { isBusy, failure, run } = useAction();
  const save = (name: string) =>
    run(
      () => saveCharacterAction(guildId, { memberId, characterId: character?.characterId, name, isMain }),
      () => {
        onClose();
        return t("saved", { name });
      },
    );
  return (
    <NameDialog
      title={character ? t("editTitle", { name: character.name }) : t("add")}
      hint={t("nameHint")}
      action={t("save")}
      first={character?.name}
      failure={failure}
      isBusy={isBusy}
      onName={save}
      onClose={onClose}
    >
      {!character?.isMain && (
        <div className="mt-3">
          <Checkbox label={t("makeMain")} hint={t("mainHint")} isChecked={isMain} onChange={setMain} />
        </div>
      )}
    </NameDialog>
  );
}

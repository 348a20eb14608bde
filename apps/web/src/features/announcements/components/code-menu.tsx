"use client";

import { Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { Menu, MenuItem } from "#web/components/ui/menu.tsx";
import { useAction } from "#web/components/use-action.ts";
import { endGiftCodeAction, resumeGiftCodeAction } from "../codes.actions.ts";
import type { CodeInView } from "../codes.loaders.ts";

type CodeMenuProps = { readonly guildId: string; readonly code: CodeInView; onEdit(): void };

/** What officers do with a code. Each can be taken back. */
export function CodeMenu({ guildId, code: { codeId, code, state }, onEdit }: CodeMenuProps) {
  const t = useTranslations("announcements.codes.web");
  const { run } = useAction();
  const resume = () =>
    run(
      () => resumeGiftCodeAction(guildId, { codeId }),
      () => t("resumed", { code }),
    );
  const end = () =>
    run(
      () => endGiftCodeAction(guildId, { codeId }),
      () => t("ended", { code }),
      resume,
    );
  return (
    <Menu
      trigger={
        <IconButton label={t("more", { code })}>
          <Ellipsis aria-hidden />
        </IconButton>
      }
    >
      <MenuItem onSelect={onEdit}>{t("edit")}</MenuItem>
      {state === "ended" ? (
        <MenuItem onSelect={resume}>{t("resume")}</MenuItem>
      ) : (
        <MenuItem isDanger onSelect={end}>
          {t("end")}
        </MenuItem>
      )}
    </Menu>
  );
}

"use client";

import { ChevronDown, UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Link } from "#web/components/link.tsx";
import { onDemand } from "#web/components/on-demand.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Menu, MenuItem } from "#web/components/ui/menu.tsx";
import { useAction } from "#web/components/use-action.ts";
import { addUnlinkedMemberAction } from "../members.actions.ts";
import { NameDialog } from "./name-dialog.tsx";

const AdoptSheet = onDemand(async () => (await import("./adopt-sheet.tsx")).AdoptSheet);

type AddMembersProps = { readonly guildId: string };

/** The ways into the roster that an officer has: everybody with a role, a sheet, one by hand. */
export function AddMembers({ guildId }: AddMembersProps) {
  const t = useTranslations("members.web");
  const [open, setOpen] = useState<"role" | "hand" | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Menu
        trigger={
          <Button kind="act">
            <UserPlus aria-hidden />
            {t("addMenu.open")}
            <ChevronDown aria-hidden className="icon-14" />
          </Button>
        }
      >
        <MenuItem onSelect={() => setOpen("role")}>{t("addMenu.byRole")}</MenuItem>
        <MenuItem asChild>
          <Link href={`/guilds/${guildId}/members/import`}>{t("addMenu.bySheet")}</Link>
        </MenuItem>
        <MenuItem onSelect={() => setOpen("hand")}>{t("add.open")}</MenuItem>
      </Menu>
      {open === "role" && <AdoptSheet guildId={guildId} onClose={close} />}
      {open === "hand" && <AddByHand guildId={guildId} onClose={close} />}
    </>
  );
}

/** Adds somebody who has no Discord account. */
function AddByHand({ guildId, onClose }: AddMembersProps & { onClose(): void }) {
  const t = useTranslations("members.web.add");
  const { isBusy, failure, run } = useAction();
  const add = (name: string) =>
    run(
      () => addUnlinkedMemberAction(guildId, { name }),
      () => {
        onClose();
        return t("done", { name });
      },
    );
  return (
    <NameDialog
      title={t("title")}
      hint={t("hint")}
      action={t("action")}
      failure={failure}
      isBusy={isBusy}
      onName={add}
      onClose={onClose}
    />
  );
}

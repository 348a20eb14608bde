"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import type { GroupsView, StaticInView } from "../groups.loaders.ts";
import { DisbandStatic } from "./disband-static.tsx";
import { StaticForm } from "./static-form.tsx";
import { StaticPeople } from "./static-people.tsx";
import { useSaveStatic } from "./use-save-static.ts";

type StaticSheetProps = {
  readonly guildId: string;
  readonly view: GroupsView;
  /** Undefined for one that is not made yet. */
  readonly group: StaticInView | undefined;
  onClose(): void;
};

/** Makes a static, or changes one: what it is, and who is in it. */
export function StaticSheet({ guildId, view, group, onClose }: StaticSheetProps) {
  const t = useTranslations("groups.web");
  const formId = useId();
  const { isBusy, failure, save } = useSaveStatic({ guildId, group, onDone: onClose });
  return (
    <Sheet
      isOpen
      kicker={group && t("form.kicker")}
      title={group ? <bdi>{group.name}</bdi> : t("new")}
      onClose={onClose}
      footer={
        <>
          <Button kind="act" type="submit" form={formId} isBusy={isBusy}>
            {t(group ? "form.save" : "form.create")}
          </Button>
          {group && view.canCreate && <DisbandStatic guildId={guildId} group={group} onDone={onClose} />}
        </>
      }
    >
      <StaticForm formId={formId} view={view} group={group} failure={failure} onSave={save} />
      {group && <StaticPeople guildId={guildId} view={view} group={group} />}
    </Sheet>
  );
}

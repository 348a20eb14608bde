"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { useRulesName } from "#web/components/use-rules-name.ts";
import type { RulesPageView } from "../rules.loaders.ts";
import { useSaveRules } from "./use-save-rules.ts";

type RulesVersionsProps = { readonly guildId: string; readonly view: RulesPageView };

/** Every version there ever was; officers put an older one in force as a new one. */
export function RulesVersions({ guildId, view }: RulesVersionsProps) {
  const t = useTranslations("wishlists.priority.web");
  const { versions, inForce, isEditable } = view;
  const [asked, ask] = useState<number>();
  const { isBusy, restore } = useSaveRules(guildId, inForce.version);
  const confirm = () => {
    if (asked !== undefined) restore(asked);
    ask(undefined);
  };
  return (
    <Card title={t("versions")} aside={versions.length}>
      <ul>
        {versions.map((version) => (
          <li
            key={version.version}
            className="flex flex-wrap items-center gap-2 border-t border-line py-1.5 first:border-0"
          >
            <VersionLine version={version} />
            {version.version === inForce.version ? (
              <Chip tone="lamp">{t("inForce")}</Chip>
            ) : (
              isEditable && (
                <Button size="small" onClick={() => ask(version.version)}>
                  {t("restore")}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
      <ConfirmDialog
        isOpen={asked !== undefined}
        title={t("restore")}
        action={t("restore")}
        isBusy={isBusy}
        onConfirm={confirm}
        onClose={() => ask(undefined)}
      >
        {t("restoreAsk", { version: asked ?? 0, next: inForce.version + 1 })}
      </ConfirmDialog>
    </Card>
  );
}

function VersionLine({ version: one }: { readonly version: RulesPageView["versions"][number] }) {
  const t = useTranslations("wishlists.priority.web");
  const time = useGuildTime();
  const rulesName = useRulesName();
  const { savedAt, savedBy, restoredVersion } = one;
  const day = savedAt === null ? t("begin") : time("moment", savedAt);
  const remarks = [
    savedBy === null ? day : t("savedBy", { name: savedBy, day }),
    restoredVersion === null ? null : t("restoredOf", { version: restoredVersion }),
  ];
  return (
    <span className="min-w-0 flex-1">
      <span className="font-medium">{rulesName(one)}</span>
      <span className="block text-small text-ink-3">{remarks.filter(Boolean).join(" · ")}</span>
    </span>
  );
}

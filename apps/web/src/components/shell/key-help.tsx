"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "#web/components/ui/dialog.tsx";
import { Kbd } from "#web/components/ui/kbd.tsx";
import { closeLayer, useLayer } from "./layer-store.ts";
import { useDestinations } from "./shell-context.tsx";

/** The list behind `?`. */
export function KeyHelp() {
  const t = useTranslations("shell");
  const pages = useDestinations().flatMap((page) =>
    page.key ? [{ keys: ["g", page.key], does: t("keys.go", { page: t(`nav.pages.${page.id}`) }) }] : [],
  );
  const lines = [
    { keys: ["⌘", "K"], does: t("keys.palette") },
    { keys: ["/"], does: t("keys.search") },
    ...pages,
    { keys: ["j", "k"], does: t("keys.rows") },
    { keys: ["Space"], does: t("keys.select") },
    { keys: ["Enter"], does: t("keys.open") },
    { keys: ["e"], does: t("keys.explain") },
    { keys: ["⌘", "S"], does: t("keys.save") },
    { keys: ["⌘", "Z"], does: t("keys.undo") },
    { keys: ["Esc"], does: t("keys.close") },
    { keys: ["?"], does: t("keys.help") },
  ];
  return (
    <Dialog isOpen={useLayer() === "keys"} title={t("keys.title")} onClose={closeLayer}>
      <dl>
        {lines.map((line) => (
          <div
            key={line.keys.join(" ")}
            className="flex items-center gap-3 border-b border-line py-[5px] last:border-0"
          >
            <dt className="flex w-20 gap-1">
              {line.keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{line.does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

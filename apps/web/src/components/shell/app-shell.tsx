import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { KeyHelp } from "./key-help.tsx";
import { Palette } from "./palette/palette.tsx";
import { PhoneTabs } from "./phone-tabs.tsx";
import { Rail } from "./rail.tsx";
import { type Shell, ShellProvider } from "./shell-context.tsx";
import { Shortcuts } from "./shortcuts.tsx";
import { TopBar } from "./top-bar.tsx";

/** The frame round every page of somebody who is signed in. */
export function AppShell({ shell, children }: { readonly shell: Shell; readonly children: ReactNode }) {
  return (
    <ShellProvider shell={shell}>
      <SkipLink />
      <div
        data-shell
        className="grid h-dvh grid-cols-[var(--rail-width)_minmax(0,1fr)] grid-rows-[minmax(0,1fr)_auto] overflow-hidden max-desk:grid-cols-[minmax(0,1fr)]"
      >
        <Rail />
        <div className="dock-room relative grid min-w-0 grid-rows-[auto_minmax(0,1fr)]">
          <TopBar />
          <main
            id="page"
            tabIndex={-1}
            className="page-glow scroll-thin overflow-auto px-edge pt-[18px] pb-7 outline-none max-desk:pt-3.5 max-desk:pb-6"
          >
            <div className="mx-auto max-w-[1600px]">{children}</div>
            <Legal />
          </main>
        </div>
        <PhoneTabs />
      </div>
      <Palette />
      <KeyHelp />
      <Shortcuts />
    </ShellProvider>
  );
}

export function SkipLink() {
  const t = useTranslations("shell");
  return (
    <a
      href="#page"
      className="print:hidden float fixed start-3 top-3 z-50 -translate-y-20 px-3 py-2 text-table font-medium focus:translate-y-0"
    >
      {t("skip")}
    </a>
  );
}

export function Legal() {
  const t = useTranslations("shell");
  return (
    <footer className="mx-auto mt-4 w-full max-w-[1600px] text-tiny leading-4 text-ink-3">
      {t("legal")}
    </footer>
  );
}

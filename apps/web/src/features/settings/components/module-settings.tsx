"use client";

import { isModuleOn, type Module, moduleOf, modules, neededModule } from "@guildhall/core/settings";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Card } from "#web/components/ui/card.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { Switch } from "#web/components/ui/switch.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useIsAwake } from "#web/components/use-browser.ts";
import type { Destination } from "../../destination.ts";
import { destinations } from "../../destinations.ts";
import { switchModuleAction } from "../settings.actions.ts";
import { type SettingsPageView, settingsQuery } from "../settings.queries.ts";

type ModuleSettingsProps = { readonly guildId: string; readonly page: SettingsPageView };

/** What the guild uses. Switching something off says first what nobody will see any more. */
export function ModuleSettings({ guildId, page }: ModuleSettingsProps) {
  const t = useTranslations("settings");
  const { data } = useQuery({ ...settingsQuery(guildId), initialData: page });
  const { isBusy, run } = useAction();
  const isAwake = useIsAwake();
  const [asked, setAsked] = useState<Module>();
  const switchTo = (module: Module, isOn: boolean) =>
    run(
      () => switchModuleAction(guildId, { module, isOn }),
      () => {
        setAsked(undefined);
        const name = t(`modules.${module}.name`);
        return t(isOn ? "web.modules.switchedOn" : "web.modules.switchedOff", { name });
      },
    );
  return (
    <div className="max-w-[860px]">
      <Card title={t("web.tabs.modules")} aside={t("web.modules.order")}>
        <ol>
          {modules.map((module) => (
            <ModuleLine
              key={module}
              module={module}
              modulesOff={data.modulesOff}
              isDisabled={!data.canEdit || isBusy || !isAwake}
              onSwitch={(isOn) => (isOn ? switchTo(module, true) : setAsked(module))}
            />
          ))}
        </ol>
        <p className="mt-3 text-small text-ink-3">{t("web.modules.always")}</p>
      </Card>
      {asked && (
        <ConfirmDialog
          isOpen
          isDanger
          isBusy={isBusy}
          title={t("web.modules.off", { name: t(`modules.${asked}.name`) })}
          action={t("web.modules.off", { name: t(`modules.${asked}.name`) })}
          onConfirm={() => switchTo(asked, false)}
          onClose={() => setAsked(undefined)}
        >
          <OffBody module={asked} modulesOff={data.modulesOff} />
        </ConfirmDialog>
      )}
    </div>
  );
}

type ModuleLineProps = {
  readonly module: Module;
  readonly modulesOff: readonly Module[];
  readonly isDisabled: boolean;
  onSwitch(isOn: boolean): void;
};

function ModuleLine({ module, modulesOff, isDisabled, onSwitch }: ModuleLineProps) {
  const t = useTranslations("settings");
  const needed = neededModule(module);
  const pages = usePagesOf(module);
  const isHeldBack = needed !== null && !isModuleOn(modulesOff, needed);
  return (
    <li className="border-b border-line py-3 first:pt-1 last:border-0">
      <h3 className="text-part font-semibold">{t(`modules.${module}.name`)}</h3>
      <p className="text-table text-ink-2">{t(`modules.${module}.sentence`)}</p>
      <p className="mt-0.5 mb-2 text-small text-ink-3">
        {pages.length > 0 && t("web.modules.gives", { pages: pages.join(", ") })}
      </p>
      <Switch
        label={t("web.modules.isOn", { name: t(`modules.${module}.name`) })}
        hint={isHeldBack ? t("web.modules.needs", { name: t(`modules.${needed}.name`) }) : undefined}
        isOn={isModuleOn(modulesOff, module)}
        isDisabled={isDisabled || isHeldBack}
        onChange={onSwitch}
      />
    </li>
  );
}

/** What nobody sees any more once the module is off. */
function OffBody({ module, modulesOff }: Pick<ModuleLineProps, "module" | "modulesOff">) {
  const t = useTranslations("settings");
  const also = modules.filter((one) => neededModule(one) === module && isModuleOn(modulesOff, one));
  const pages = usePagesOf(module);
  return (
    <div className="grid gap-2">
      <p>{t("web.modules.offBody")}</p>
      {pages.length > 0 && <p>{t("web.modules.offPages", { pages: pages.join(", ") })}</p>}
      {also.length > 0 && (
        <p>{t("web.modules.offAlso", { names: also.map((one) => t(`modules.${one}.name`)).join(", ") })}</p>
      )}
      <p>{t("web.modules.kept")}</p>
    </div>
  );
}

/** The pages of the dashboard that a module brings, by their names. */
function usePagesOf(module: Module): readonly string[] {
  const t = useTranslations("shell.nav.pages");
  const isOfModule = ({ feature }: Destination) => feature !== undefined && moduleOf(feature) === module;
  return destinations.filter(isOfModule).map(({ id }) => t(id));
}

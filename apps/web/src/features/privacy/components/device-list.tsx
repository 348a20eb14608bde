"use client";

import { MonitorSmartphone } from "lucide-react";
import { useTranslations } from "next-intl";
import { Moment } from "#web/components/moment.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { useAction } from "#web/components/use-action.ts";
import { endSessionAction } from "../privacy.actions.ts";
import type { Device } from "../privacy.loaders.ts";
import { EndOthers } from "./end-others.tsx";

/** Every device that is signed in as the reader, each with its way out. */
export function DeviceList({ devices }: { readonly devices: readonly Device[] }) {
  const t = useTranslations("shell.devices");
  const others = devices.filter((device) => !device.isThis);
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        actions={others.length > 0 && <EndOthers count={others.length} />}
      />
      <div className="max-w-[760px]">
        <Card isFlush>
          <ul>
            {devices.map((device) => (
              <DeviceLine key={device.sessionId} device={device} />
            ))}
          </ul>
        </Card>
        {others.length === 0 && <p className="mt-3 text-small text-ink-3">{t("onlyThis")}</p>}
      </div>
    </>
  );
}

function DeviceLine({ device }: { readonly device: Device }) {
  const t = useTranslations("shell.devices");
  const { isBusy, run } = useAction();
  return (
    <li
      className={`flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line px-3.5 py-3 last:border-0 ${device.isThis ? "lamp-edge" : ""}`}
    >
      <MonitorSmartphone aria-hidden className="text-ink-3" />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {device.name}
          {device.isThis && <Chip tone="lamp">{t("thisDevice")}</Chip>}
        </p>
        <p className="flex flex-wrap gap-x-3 text-small text-ink-3">
          <span>{t.rich("lastSeen", { time: () => <Moment at={device.lastSeenAt} /> })}</span>
          <span>{t.rich("signedInAt", { time: () => <Moment at={device.signedInAt} /> })}</span>
        </p>
      </div>
      {!device.isThis && (
        <Button
          size="small"
          isBusy={isBusy}
          aria-label={t("endNamed", { device: device.name })}
          onClick={() =>
            run(
              () => endSessionAction({ sessionId: device.sessionId }),
              () => t("ended", { device: device.name }),
            )
          }
        >
          {t("end")}
        </Button>
      )}
    </li>
  );
}

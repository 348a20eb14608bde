"use client";

import { Ellipsis, Layers, Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { SegmentedSwitch } from "#web/components/ui/segmented-switch.tsx";
import { Tabs } from "#web/components/ui/tabs.tsx";
import { useSamples } from "../samples/samples.ts";
import { Part, Row } from "./part.tsx";

export function ActionsPart() {
  const { titles, verbs } = useSamples();
  return (
    <Part id="actions" title={titles.actions}>
      <Row>
        <Button kind="act">
          <Plus aria-hidden />
          {verbs.create}
        </Button>
        <Button>
          <Layers aria-hidden />
          {verbs.build}
        </Button>
        <Button kind="quiet">{verbs.review}</Button>
        <Button kind="danger">{verbs.remove}</Button>
        <IconButton label={verbs.more}>
          <Ellipsis aria-hidden />
        </IconButton>
        <IconButton label={verbs.more} hasFrame>
          <Ellipsis aria-hidden />
        </IconButton>
      </Row>
      <Row>
        <Button kind="act" size="small">
          {verbs.create}
        </Button>
        <Button size="small">{verbs.build}</Button>
        <Button kind="act" disabled>
          {verbs.create}
        </Button>
        <Button disabled>{verbs.build}</Button>
        <Button kind="act" isBusy>
          {verbs.create}
        </Button>
      </Row>
      <Switches />
    </Part>
  );
}

function Switches() {
  const { windows, tabs } = useSamples();
  const [days, setDays] = useState("60");
  const [tab, setTab] = useState("settle");
  return (
    <>
      <Row>
        <SegmentedSwitch label={windows.label} segments={windows.choices} value={days} onChange={setDays} />
      </Row>
      <Tabs
        label={tabs.label}
        current={tab}
        onChange={setTab}
        tabs={tabs.list.map((one) => ({ ...one, content: <p className="text-ink-2">{one.text}</p> }))}
      />
    </>
  );
}

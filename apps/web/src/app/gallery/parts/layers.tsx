"use client";

import { Trash2 } from "lucide-react";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { Menu, MenuItem, MenuLabel, MenuLine } from "#web/components/ui/menu.tsx";
import { Popover } from "#web/components/ui/popover.tsx";
import { showToast } from "#web/components/ui/toast-store.ts";
import { Tooltip } from "#web/components/ui/tooltip.tsx";
import { UnsavedBar } from "#web/components/ui/unsaved-bar.tsx";
import { useSamples } from "../samples/samples.ts";
import { Part, Row } from "./part.tsx";

export function LayersPart() {
  const { titles, layers, verbs } = useSamples();
  const [isAsking, setAsking] = useState(false);
  const [isUnsaved, setUnsaved] = useState(false);
  return (
    <Part id="layers" title={titles.layers}>
      <Row>
        <Button onClick={() => setAsking(true)}>{layers.dialog}</Button>
        <Menu trigger={<Button>{layers.menu}</Button>}>
          <MenuLabel>{layers.menuLabel}</MenuLabel>
          <MenuItem>{verbs.review}</MenuItem>
          <MenuItem isDisabled>{verbs.build}</MenuItem>
          <MenuLine />
          <MenuItem isDanger>
            <Trash2 aria-hidden />
            {verbs.remove}
          </MenuItem>
        </Menu>
        <Popover trigger={<Button>{layers.popover}</Button>} label={layers.popover}>
          <p>{layers.popoverText}</p>
        </Popover>
        <Tooltip text={layers.tooltipText}>
          <Button>{layers.tooltip}</Button>
        </Tooltip>
        <Toasts />
        <Button onClick={() => setUnsaved(true)}>{layers.unsaved}</Button>
      </Row>
      <ConfirmDialog
        isOpen={isAsking}
        isDanger
        title={layers.confirmTitle}
        action={layers.confirmAction}
        onConfirm={() => setAsking(false)}
        onClose={() => setAsking(false)}
      >
        <p>{layers.confirmText}</p>
      </ConfirmDialog>
      <UnsavedBar
        changes={isUnsaved ? layers.changes : []}
        onReview={() => undefined}
        onDiscard={() => setUnsaved(false)}
        onSave={() => setUnsaved(false)}
      />
    </Part>
  );
}

function Toasts() {
  const { layers } = useSamples();
  return (
    <>
      <Button onClick={() => showToast({ kind: "done", text: layers.doneText, undo: () => undefined })}>
        {layers.toastDone}
      </Button>
      <Button onClick={() => showToast({ kind: "failed", text: layers.failedText })}>
        {layers.toastFailed}
      </Button>
    </>
  );
}

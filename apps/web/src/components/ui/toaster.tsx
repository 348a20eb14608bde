"use client";

import { useState } from "react";
import { onDemand } from "../on-demand.tsx";
import { useToasts } from "./toast-store.ts";

const ToastList = onDemand(async () => (await import("./toast-list.tsx")).ToastList);

/** Where toasts appear. Stands once, at the end of the page; from the first toast on, readers find the place by its name. */
export function Toaster() {
  const toasts = useToasts();
  const [isUsed, setUsed] = useState(false);
  if (toasts.length > 0 && !isUsed) setUsed(true);
  return isUsed && <ToastList toasts={toasts} />;
}

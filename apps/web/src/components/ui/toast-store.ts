"use client";

import { useSyncExternalStore } from "react";

export type ToastKind = "done" | "failed";

export type Toast = {
  readonly id: number;
  readonly kind: ToastKind;
  readonly text: string;
  /** Takes back what was just done. A toast that has it stays longer. */
  readonly undo?: () => void;
};

const most = 3;

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

/** Says what happened, with its numbers. A failure stays until it is closed. */
export function showToast(toast: Omit<Toast, "id">): void {
  lastId += 1;
  publish([...toasts, { ...toast, id: lastId }].slice(-most));
}

export function closeToast(id: number): void {
  publish(toasts.filter((toast) => toast.id !== id));
}

/** Takes back what was done last, as long as its toast is there. Answers whether there was anything. */
export function undoLast(): boolean {
  const last = toasts.findLast(({ undo }) => undo);
  if (!last) return false;
  closeToast(last.id);
  last.undo?.();
  return true;
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => toasts,
    () => none,
  );
}

const none: readonly Toast[] = [];

function publish(next: readonly Toast[]): void {
  toasts = next;
  for (const changed of listeners) changed();
}

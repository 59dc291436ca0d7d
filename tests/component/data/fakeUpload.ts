import { vi } from "vitest";

export type FakeUpload = {
  /** Where it was sent, and the fields of its form in their order. */
  readonly sent: { readonly address: string; readonly fields: readonly (readonly [string, string])[] }[];
  /** Says that this much of the file has left. */
  readonly progress: (share: number) => void;
  /** Answers the upload under way. */
  readonly answer: (status: number, body: unknown) => void;
  /** Cuts the connection of the upload under way. */
  readonly breakOff: () => void;
};

/** Stands in for XMLHttpRequest, which carries the upload because it alone tells of progress. */
export function fakeUpload(): FakeUpload {
  const sent: FakeUpload["sent"] = [];
  const requests: FakeRequest[] = [];
  class FakeRequest extends EventTarget {
    readonly upload = new EventTarget();
    status = 0;
    responseText = "";
    address = "";
    open(_: string, address: string) {
      this.address = address;
    }
    send(form: FormData) {
      const fields = [...form].map(([name, value]) => [name, value instanceof File ? value.name : value] as const);
      sent.push({ address: this.address, fields });
      requests.push(this);
    }
    abort() {
      this.dispatchEvent(new Event("abort"));
    }
  }
  vi.stubGlobal("XMLHttpRequest", FakeRequest);
  return {
    sent,
    progress: (share) =>
      requests
        .at(-1)
        ?.upload.dispatchEvent(
          Object.assign(new Event("progress"), { lengthComputable: true, loaded: share * 100, total: 100 }),
        ),
    answer: (status, body) => {
      const under = requests.at(-1);
      if (under === undefined) throw new Error("Nothing has been sent yet.");
      under.status = status;
      under.responseText = JSON.stringify(body);
      under.dispatchEvent(new Event("load"));
    },
    breakOff: () => requests.at(-1)?.dispatchEvent(new Event("error")),
  };
}

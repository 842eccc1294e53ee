// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import net from "node:net";
import { join } from "node:path";
import tls from "node:tls";

/** A certificate with its key, PEM. */
export interface TlsIdentity {
  readonly key: string;
  readonly cert: string;
}

/** A certificate for these DNS names, which also vouches for itself; its files stay in the folder. */
export function selfSigned(folder: string, names: readonly string[]): TlsIdentity {
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const what = [
    "-newkey",
    "ec",
    "-pkeyopt",
    "ec_paramgen_curve:P-256",
    "-nodes",
    "-subj",
    "/CN=pointsman-test",
  ];
  const who = ["-addext", `subjectAltName=${names.map((name) => `DNS:${name}`).join(",")}`];
  execFileSync("openssl", ["req", "-x509", ...what, ...who, "-keyout", key, "-out", cert], {
    stdio: "ignore",
  });
  return { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
}

/** TLS with HTTP/2 on a free port of loopback, in front of a plain port: what the router's own TLS port is to Envoy. */
export async function openTlsDoor(identity: TlsIdentity, port: number): Promise<tls.Server> {
  const door = tls.createServer({ ...identity, ALPNProtocols: ["h2"] }, (outside) => {
    const inside = net.connect(port, "127.0.0.1");
    outside.on("error", () => inside.destroy()).on("close", () => inside.destroy());
    inside.on("error", () => outside.destroy()).on("close", () => outside.destroy());
    outside.pipe(inside).pipe(outside);
  });
  await once(door.listen(0, "127.0.0.1"), "listening");
  return door;
}

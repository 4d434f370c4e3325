/** The part of yauzl that the zip reader uses; the package brings no types. */
declare module "yauzl" {
  const yauzl: { open(file: string, options: object, callback: (error: Error | null, zip: never) => void): void };
  export default yauzl;
}

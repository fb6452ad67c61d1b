declare module 'virtual:messages' {
  const english: Record<string, string>;
  export default english;
}

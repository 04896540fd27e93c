const LOCAL = ['localhost', '127.0.0.1', '[::1]']

/** Whether an address is of this machine itself, as only programs on it can ask it. */
export const isLocal = ({ hostname }: Pick<URL, 'hostname'>): boolean => LOCAL.includes(hostname)

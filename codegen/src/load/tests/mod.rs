mod decode;
mod disk;
mod read;

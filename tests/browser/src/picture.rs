//! A chart that the page handed out, as drawing and as picture, read as any program reads them.

use std::error::Error;

use png::{ColorType, Decoder};

use crate::failure::{Failure, Outcome};
use crate::user_file::UserFile;

/// Dots of the picture on each side of a unit of the drawing.
const DOTS: u32 = 2;
/// A dot whose colours are all below this is ink.
const DARK: u8 = 64;

/// A chart as SVG and as PNG.
pub struct Chart {
    /// Name of both files without an ending.
    pub name: String,
    /// The SVG.
    pub svg: String,
    picture: Picture,
}

impl Chart {
    /// Reads both files.
    pub fn of(svg: &UserFile, png: &UserFile) -> Outcome<Self> {
        let name = svg.name().strip_suffix(".svg");
        let same = name.filter(|name| format!("{name}.png") == png.name());
        let name = same.ok_or_else(|| broken(format!("{} beside {}", svg.name(), png.name())))?;
        Ok(Self {
            name: name.to_owned(),
            svg: svg.text()?,
            picture: Picture::of(png)?,
        })
    }

    /// Has the picture the size of the drawing, in dots, and is it dark ink on white paper?
    pub fn is_on_paper(&self) -> bool {
        let length = |name| {
            let (_, rest) = self.svg.split_once(&format!(" {name}=\""))?;
            let length: f32 = rest.split('"').next()?.parse().ok()?;
            Some(length.round())
        };
        let dots = |dots: u32| Some(f32::from(u16::try_from(dots / DOTS).ok()?));
        self.svg.starts_with("<svg")
            && length("width") == dots(self.picture.width)
            && length("height") == dots(self.picture.height)
            && self.picture.is_on_paper()
    }
}

struct Picture {
    width: u32,
    height: u32,
    /// Red, green and blue of each dot.
    dots: Vec<[u8; 3]>,
}

impl Picture {
    /// Reads a PNG. One with a dot that can be seen through is an error: on a dark ground nobody could
    /// read it.
    fn of(file: &UserFile) -> Outcome<Self> {
        let bytes = std::io::Cursor::new(std::fs::read(file.path())?);
        let mut reader = Decoder::new(bytes).read_info().map_err(broken)?;
        let mut bytes = vec![0; reader.output_buffer_size().unwrap_or_default()];
        let frame = reader.next_frame(&mut bytes).map_err(broken)?;
        let samples = match frame.color_type {
            ColorType::Rgb => 3,
            ColorType::Rgba => 4,
            other => return Err(broken(format!("{other:?}"))),
        };
        let mut dots = Vec::new();
        for dot in bytes.chunks_exact(samples) {
            match *dot {
                [red, green, blue] | [red, green, blue, u8::MAX] => dots.push([red, green, blue]),
                _ => return Err(broken("it can be seen through")),
            }
        }
        Ok(Self {
            width: frame.width,
            height: frame.height,
            dots,
        })
    }

    /// The paper lies in the corners and takes most of it.
    fn is_on_paper(&self) -> bool {
        let is_paper = |dot: &[u8; 3]| *dot == [u8::MAX; 3];
        let corners = [self.dots.first(), self.dots.last()];
        let paper = self.dots.iter().filter(|dot| is_paper(dot)).count();
        let ink = |dot: &[u8; 3]| dot.iter().all(|&colour| colour < DARK);
        corners.into_iter().flatten().all(is_paper)
            && paper * 2 > self.dots.len()
            && self.dots.iter().any(ink)
    }
}

fn broken(why: impl Into<Box<dyn Error + Send + Sync>>) -> Failure {
    std::io::Error::other(why).into()
}

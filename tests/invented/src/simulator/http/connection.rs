//! One connection from its first byte to its end.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;

use http::StatusCode;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use tokio::net::TcpStream;
use tokio::sync::watch;

use super::ending::{Ending, close};
use super::exchange::{Server, exchange};
use super::socket::Socket;
use super::watch::{Late, Watch};

/// Why HTTP on a connection is over.
enum Over {
    /// All was answered, or the client broke off.
    Done,
    Ordered(Ending),
    Late(Late),
}

/// Serves a connection until it ends; once the server stops, only the request at hand.
pub async fn serve(server: Arc<Server>, stream: TcpStream, mut stop: watch::Receiver<bool>) {
    let watch = Arc::new(Watch::new());
    let socket = Socket::new(stream, Arc::clone(&watch));
    let service = {
        let (server, watch) = (Arc::clone(&server), Arc::clone(&watch));
        service_fn(move |request| {
            Box::pin(exchange(Arc::clone(&server), Arc::clone(&watch), request))
        })
    };
    let mut connection = builder(&server).serve_connection(socket, service);
    let mut looks = tokio::time::interval(server.limits.interval());
    let mut stopping = pin!(stop.wait_for(|stops| *stops));
    let mut is_stopping = false;
    let over = poll_fn(|context| {
        if !is_stopping && stopping.as_mut().poll(context).is_ready() {
            is_stopping = true;
            Pin::new(&mut connection).graceful_shutdown();
        }
        if connection.poll_without_shutdown(context).is_ready() {
            return Poll::Ready(Over::Done);
        }
        if let Some(ending) = watch.take_ending() {
            return Poll::Ready(Over::Ordered(ending));
        }
        while looks.poll_tick(context).is_ready() {
            if let Some(late) = watch.overdue(&server.limits) {
                return Poll::Ready(Over::Late(late));
            }
        }
        Poll::Pending
    });
    let over = over.await;
    let stream = connection.into_parts().io.into_inner();
    match over {
        Over::Done => close(stream).await,
        Over::Ordered(ending) => ending.play(stream).await,
        Over::Late(Late::Request) => late().play(stream).await,
        Over::Late(Late::Client) => {}
    }
}

/// Turns a connection away, since there are too many.
pub async fn turn_away(stream: TcpStream) {
    let text = "There are too many connections.";
    Ending::answer(StatusCode::SERVICE_UNAVAILABLE, text).play(stream).await;
}

fn late() -> Ending {
    Ending::answer(StatusCode::REQUEST_TIMEOUT, "The request did not come in time.")
}

fn builder(server: &Server) -> http1::Builder {
    let mut builder = http1::Builder::new();
    // Times are watched here, without a timer for each request.
    builder.header_read_timeout(None);
    builder.max_buf_size(server.limits.head_bytes.max(8 * 1024));
    // A client that has sent all it has to say still gets its answer.
    builder.half_close(true);
    // Answers are short: to copy one behind its head costs less than to hand over two buffers.
    builder.writev(false);
    builder
}
